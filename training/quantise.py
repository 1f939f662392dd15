"""Float ONNX → int8: weights of MatMul by column, embeddings by row; activations dynamically at run time, each once."""
import numpy as np
import onnx
from onnx import helper, numpy_helper

LARGE = 50_000  # smaller tables (letter case, types) stay float
PAIR_LIMIT = 127  # processors without VNNI add two products of 8 bits in 16, and saturate beyond 255 · 128


def columns_to_int8(weight):
    """Each column by its own scale, symmetric: int8 values and the scales. Nearly 8 bits: two weights that follow each other
    in a column have 8 bits together where they have one sign, so that no processor saturates."""
    pairs = np.pad(weight, ((0, len(weight) % 2), (0, 0))).reshape(-1, 2, weight.shape[1])
    largest = np.maximum(np.maximum(pairs, 0).sum(1), np.maximum(-pairs, 0).sum(1)).max(axis=0)
    scales = np.maximum(largest, 1e-8) / PAIR_LIMIT
    return np.round(weight / scales).astype(np.int8), scales.astype(np.float32)


def rows_to_int8(table):
    """Each row by its own scale, symmetric: int8 values and the [rows, 1] scales."""
    scales = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127.0
    return np.round(table / scales).astype(np.int8), scales.astype(np.float32)


class Quantiser:
    """Rewrites the nodes of one graph, keeping their order."""

    def __init__(self, graph, kept):
        self.graph, self.kept = graph, kept
        self.tables = {t.name: t for t in graph.initializer if t.data_type == onnx.TensorProto.FLOAT}
        self.users = {}
        for node in graph.node:
            for name in node.input:
                self.users.setdefault(name, []).append(node)
        self.activations, self.made, self.done = {}, [], set()

    def run(self):
        for node in self.graph.node:
            if node.output[0] in self.done:
                continue
            if node.op_type == "MatMul" and node.input[1] in self.tables and not self.kept(node.input[1]):
                self.matmul(node)
            elif node.op_type == "Gather" and node.input[0] in self.tables and self.is_large(node.input[0]):
                self.embedding(node)
            else:
                self.made.append(node)
        del self.graph.node[:]
        self.graph.node.extend(self.made)
        self.drop_unused()

    def is_large(self, name):
        return np.prod(self.tables[name].dims) > LARGE

    def add(self, operator, inputs, outputs, **attributes):
        self.made.append(helper.make_node(operator, inputs, outputs, name=outputs[0], **attributes))

    def store(self, name, values):
        self.graph.initializer.append(numpy_helper.from_array(values, name))
        return name

    def quantised(self, x):
        """Names of the int8 form, scale and zero point of an activation, which is quantised where it is first used."""
        if x not in self.activations:
            self.activations[x] = [f"{x}_int8", f"{x}_scale", f"{x}_zero"]
            self.add("DynamicQuantizeLinear", [x], self.activations[x])
        return self.activations[x]

    def matmul(self, node):
        x, weight = node.input
        values, scales = columns_to_int8(numpy_helper.to_array(self.tables[weight]))
        stored = [self.store(f"{node.output[0]}_weight", values), self.store(f"{node.output[0]}_scale", scales)]
        bias, output = self.bias(node.output[0])
        value, scale, zero = self.quantised(x)
        self.add("MatMulIntegerToFloat", [value, stored[0], scale, stored[1], zero, "", bias], [output], domain="com.microsoft")

    def bias(self, product):
        """The constant that alone is added to a product, and the name of the sum; else none, and the product's own name."""
        users = self.users.get(product, [])
        if len(users) == 1 and users[0].op_type == "Add":
            constant = next((name for name in users[0].input if name in self.tables), None)
            if constant:
                self.done.add(users[0].output[0])
                return constant, users[0].output[0]
        return "", product

    def embedding(self, node):
        name = node.output[0]
        values, scales = rows_to_int8(numpy_helper.to_array(self.tables[node.input[0]]))
        table, scale = self.store(f"{name}_table", values), self.store(f"{name}_scales", scales)
        self.add("Gather", [table, node.input[1]], [f"{name}_row"], axis=0)
        self.add("Gather", [scale, node.input[1]], [f"{name}_scale"], axis=0)
        self.add("Cast", [f"{name}_row"], [f"{name}_float"], to=onnx.TensorProto.FLOAT)
        self.add("Mul", [f"{name}_float", f"{name}_scale"], [name])

    def drop_unused(self):
        used = {name for node in self.graph.node for name in node.input}
        for table in [t for t in self.graph.initializer if t.name not in used]:
            self.graph.initializer.remove(table)


def quantise(source, target, kept=lambda name: False):
    """`kept`: names of weights that stay float."""
    model = onnx.load(source)
    Quantiser(model.graph, kept).run()
    onnx.checker.check_model(model)
    onnx.save(model, target)
