"""Write a trained model as `.safetensors` of f32, for `npm run train -- encoder-pack`: python export.py MODEL.pt OUT"""

import json
import struct
import sys

import torch


def main():
    state = torch.load(sys.argv[1], weights_only=True)
    state = state.get("model", state)  # a checkpoint, or the model alone
    header, offset = {}, 0
    for name, tensor in state.items():
        size = 4 * tensor.numel()
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(sys.argv[2], "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for tensor in state.values():
            file.write(tensor.float().contiguous().numpy().tobytes())


if __name__ == "__main__":
    main()
