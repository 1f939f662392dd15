"""Float ONNX → int8: weights of MatMul by column, embeddings by row; activations dynamically at run time."""
import numpy as np
import onnx
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

LARGE = 50_000  # smaller tables (letter case, types) stay float


def rows_to_int8(table):
    """Each row by its own scale, symmetric: int8 values and the [rows, 1] scales."""
    scales = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127.0
    return np.round(table / scales).astype(np.int8), scales.astype(np.float32)


def embedding_nodes(graph):
    """Gather nodes on a large float table, with that table."""
    tables = {t.name: t for t in graph.initializer if t.data_type == onnx.TensorProto.FLOAT}
    return [(node, tables[node.input[0]]) for node in graph.node
            if node.op_type == "Gather" and node.input[0] in tables and np.prod(tables[node.input[0]].dims) > LARGE]


def quantise_embedding(graph, node, table):
    """Gather(table) becomes Cast(Gather(int8 table)) × Gather(scales), in place: the order of nodes must hold."""
    values, scales = rows_to_int8(numpy_helper.to_array(table))
    name = node.output[0]
    graph.initializer.remove(table)
    graph.initializer.extend([numpy_helper.from_array(values, f"{name}_int8"), numpy_helper.from_array(scales, f"{name}_scale")])
    nodes = [helper.make_node("Gather", [f"{name}_int8", node.input[1]], [f"{name}_row"], axis=0),
             helper.make_node("Gather", [f"{name}_scale", node.input[1]], [f"{name}_row_scale"], axis=0),
             helper.make_node("Cast", [f"{name}_row"], [f"{name}_float"], to=onnx.TensorProto.FLOAT),
             helper.make_node("Mul", [f"{name}_float", f"{name}_row_scale"], [name])]
    place = list(graph.node).index(node)
    graph.node.remove(node)
    for offset, made in enumerate(nodes):
        graph.node.insert(place + offset, made)


def quantise(source, target):
    """int8 MatMul, then int8 embeddings. `reduce_range` keeps 7 bits: processors without VNNI would saturate at 8."""
    quantize_dynamic(source, target, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True,
                     weight_type=QuantType.QInt8)
    model = onnx.load(target)
    for node, table in embedding_nodes(model.graph):
        quantise_embedding(model.graph, node, table)
    onnx.checker.check_model(model)
    onnx.save(model, target)
