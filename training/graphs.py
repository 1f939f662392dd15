"""What is exported: the network's parts as graphs that onnxruntime runs fast. The same figures as `network.py`, in other operators:
attention and GELU as one node each, biases of biaffine scores outside of their matrices, the last layer for whole words alone."""
import torch
from torch import nn
from torch.nn import functional

OUTPUTS = ["words", "arc", "upos", "xpos", "lemma", "uner", "names", "trigger", "modality"]
PAIRS = ["roles", "relations", "propbank"]
GRAPHS = ["reader", "deprel", *PAIRS]  # files NAME.onnx
MASKED = -10000.0


class Gelu(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return functional.gelu(x)

    @staticmethod
    def symbolic(g, x):
        return g.op("com.microsoft::Gelu", x).setType(x.type())


class Reshape(torch.autograd.Function):
    """As in ONNX: a 0 keeps the axis's length. The tracing exporter would compute every length anew."""

    @staticmethod
    def forward(ctx, x, *lengths):
        return x.reshape([x.shape[axis] if length == 0 else length for axis, length in enumerate(lengths)])

    @staticmethod
    def symbolic(g, x, *lengths):
        return g.op("Reshape", x, g.op("Constant", value_t=torch.tensor(lengths)))


class Dense(nn.Module):
    """A linear layer whose weights lie as MatMul wants them, [inputs, outputs]."""

    def __init__(self, weight, bias=None, shrink=None):
        super().__init__()
        self.weight = nn.Parameter(weight.detach().contiguous())
        self.bias = None if bias is None else nn.Parameter(bias.detach())
        self.shrink = None if shrink is None else nn.Parameter(shrink.detach())

    @classmethod
    def of(cls, linear):
        return cls(linear.weight.T, linear.bias, getattr(linear, "shrink", None))

    def forward(self, x):
        x = x if self.shrink is None else x * self.shrink
        return x @ self.weight if self.bias is None else x @ self.weight + self.bias


class Projection(nn.Module):
    """Linear, GELU and, for a classifier with a hidden layer, linear again. Dropout is left out."""

    def __init__(self, sequence):
        super().__init__()
        self.parts = nn.ModuleList(Dense.of(part) if hasattr(part, "weight") else part
                                   for part in sequence if not isinstance(part, nn.Dropout))

    def forward(self, x):
        for part in self.parts:
            x = Gelu.apply(x) if isinstance(part, nn.GELU) else part(x)
        return x


class EncoderLayer(nn.Module):
    """One layer; `x` are the places whose vectors are wanted, `context` those that they attend to."""

    def __init__(self, layer):
        super().__init__()
        self.heads, self.norm1, self.norm2 = layer.heads, layer.norm1, layer.norm2
        self.shrink = getattr(layer.query, "shrink", None)  # the same for query, key and value: they have one input
        for name in ("key", "value"):
            linear = getattr(layer, name)
            setattr(self, name, Dense(linear.weight.T, linear.bias))
        width = len(layer.query.weight)
        scale = (width // layer.heads) ** -0.5
        self.query = Dense(layer.query.weight.T * scale, layer.query.bias * scale)
        self.output, self.inner, self.outer = (Dense.of(getattr(layer, name)) for name in ("output", "inner", "outer"))

    def split(self, x):
        return Reshape.apply(x, 0, 0, self.heads, -1)

    def attend(self, x, context, bias):
        """Scores of attention are scaled by the weights of `query`."""
        query, key = self.split(self.query(x)).transpose(1, 2), self.split(self.key(context)).permute(0, 2, 3, 1)
        share = (query @ key + bias).softmax(-1)
        mixed = share @ self.split(self.value(context)).transpose(1, 2)
        return Reshape.apply(mixed.transpose(1, 2), 0, 0, -1)

    def shrunk(self, x):
        return x if self.shrink is None else x * self.shrink

    def forward(self, x, context, bias):
        inputs = self.shrunk(context)
        asked = inputs if x is context else self.shrunk(x)
        x = self.norm1(x + self.output(self.attend(asked, inputs, bias)))
        return self.norm2(x + self.outer(Gelu.apply(self.inner(x))))


class WordEncoder(nn.Module):
    """Pieces to the vectors of [CLS] and of each word, [B, W + 1, width]. The last layer computes no others."""

    def __init__(self, encoder):
        super().__init__()
        self.piece, self.position, self.case, self.norm = encoder.piece, encoder.position, encoder.case, encoder.norm
        self.layers = nn.ModuleList(EncoderLayer(layer) for layer in encoder.layers)

    def forward(self, input_ids, attention_mask, letter_case, first_piece):
        x = self.piece(input_ids) + self.position(torch.arange(input_ids.shape[1])) + self.case(letter_case)
        x, bias = self.norm(x), (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * MASKED
        for layer in self.layers[:-1]:
            x = layer(x, x, bias)
        return self.layers[-1](self.pick(x, first_piece), x, bias)

    @staticmethod
    def pick(x, first_piece):
        """The vectors of [CLS] and of each word's first piece."""
        rows, columns = x.shape[0], x.shape[1]
        places = functional.pad(first_piece, (1, 0)) + (torch.arange(rows) * columns).unsqueeze(1)
        return flat(x)[places]


def flat(x):
    """[B, W, width] → [B · W, width]: one Gather of rows copies them whole."""
    return Reshape.apply(x, -1, int(x.shape[-1]))


class Scores(nn.Module):
    """A biaffine of `network.py`, its constant rows and columns taken out of the matrix: left [N, size] → what right vectors are weighted by."""

    def __init__(self, biaffine):
        super().__init__()
        self.size, self.labels = biaffine.size, biaffine.labels
        whole = biaffine.weight.detach().unflatten(1, (self.labels, self.size + 1))
        self.core = Dense(whole[:-1, :, :-1].flatten(1), whole[-1, :, :-1].flatten())
        self.constant = Dense(whole[:-1, :, -1], whole[-1, :, -1])

    def weighted(self, left):
        """[N, size] → [N, labels, size]"""
        return Reshape.apply(self.core(left), 0, self.labels, -1)


class Reader(nn.Module):
    """reader.onnx: pieces of sentences → vectors and scores of their words."""

    def __init__(self, network):
        super().__init__()
        self.encoder = WordEncoder(network.encoder)
        self.dependent, self.head = Projection(network.tree.arc_dependent), Projection(network.tree.arc_head)
        self.arc = Scores(network.tree.arc)
        self.heads = nn.ModuleDict({name: Projection(part) for name, part in (*network.tags.items(), *network.events.items())})

    def arcs(self, x):
        """Dependents by heads. What a dependent adds to all of its heads alike is left out: no decision depends on it."""
        return self.arc.core(self.dependent(x)) @ self.head(x).transpose(1, 2)

    def forward(self, input_ids, attention_mask, letter_case, first_piece, word):
        x = self.encoder(input_ids, attention_mask, letter_case, first_piece)
        words = flat(x)[word]
        return (words, self.arcs(x), *(self.heads[name](words) for name in OUTPUTS[2:]))


class Deprel(nn.Module):
    """deprel.onnx: words [N, width] and the head of each [N] → scores of the dependency's labels [N, labels]."""

    def __init__(self, network):
        super().__init__()
        self.dependent, self.head = Projection(network.tree.label_dependent), Projection(network.tree.label_head)
        self.score = Scores(network.tree.label)

    def forward(self, words, head):
        left, right = self.dependent(words), self.head(words)[head]
        scores = self.score.weighted(left) @ right.unsqueeze(-1)
        return scores.squeeze(-1) + self.score.constant(left)


class Pairs(nn.Module):
    """roles.onnx and its like: words [N, width], the words that are asked [P], those that each is asked about [P, W] → scores [P, W, labels]."""

    def __init__(self, head):
        super().__init__()
        self.query, self.argument = Dense.of(head.query), Projection(head.argument)
        self.kind, self.score = head.kind, Scores(head.score)

    def forward(self, words, query, others, type=None):
        asked = self.query(words[query])
        asked = Gelu.apply(asked if self.kind is None else asked + self.kind(type))
        scores = self.argument(words)[others] @ self.score.weighted(asked).transpose(1, 2)
        return scores + self.score.constant(asked).unsqueeze(1)
