"""Before int8: takes the outliers out of the activations and into the weights, which changes no float result.
A few channels are ten times as large as the rest, and one scale for the whole tensor would waste its 8 bits on them."""
import torch
from torch import nn
from torch.nn import functional

USUAL = 0.97  # channels beyond this quantile of the largest magnitudes are drawn down to it
SMOOTHED = ("query", "key", "value", "output", "inner", "outer")


class Smoothed(nn.Module):
    """The linear layer with its inputs divided, and its weights multiplied, by `scale`."""

    def __init__(self, linear, scale):
        super().__init__()
        self.shrink = nn.Parameter(1.0 / scale)
        self.weight, self.bias = nn.Parameter(linear.weight * scale), linear.bias

    def forward(self, x):
        return functional.linear(x * self.shrink, self.weight, self.bias)


def watch(layer, name, found, key):
    """Notes the largest magnitude of each input channel of a linear layer."""
    def remember(_, inputs):
        top = inputs[0].abs().flatten(0, -2).amax(0)
        found[key] = torch.maximum(found.get(key, top), top)
    return getattr(layer, name).register_forward_pre_hook(remember)


def largest_inputs(network, batches):
    """(layer, name of a linear layer) → the largest magnitude of each of its input channels."""
    found = {}
    hooks = [watch(layer, name, found, (place, name))
             for place, layer in enumerate(network.encoder.layers) for name in SMOOTHED]
    with torch.no_grad():
        for batch in batches:
            network.encode(batch)
    for hook in hooks:
        hook.remove()
    return found


def smooth(network, batches):
    """Replaces the encoder's linear layers in place."""
    for (place, name), largest in largest_inputs(network.eval(), batches).items():
        layer = network.encoder.layers[place]
        scale = (largest / largest.quantile(USUAL)).clamp(min=1.0)
        setattr(layer, name, Smoothed(getattr(layer, name), scale))
