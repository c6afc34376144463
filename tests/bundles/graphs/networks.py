"""Networks of ours with random weights, as the tensors that a graph is written from."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from torch import Tensor, nn
from torch.nn import init

from engine.bundles.checkpoints.stored import Tensors


@dataclass(frozen=True, slots=True)
class InMemory:
    """A parameter as a tensor that is read."""

    parameter: Tensor

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(self.parameter.shape)

    def read(self) -> npt.NDArray[np.float32]:
        return self.parameter.detach().numpy()


def tensors_of(network: nn.Module) -> Tensors:
    return {name: InMemory(parameter) for name, parameter in network.state_dict().items()}


def stirred(network: nn.Module) -> nn.Module:
    """Give biases and norms numbers of their own too, which a fresh network has at 0 and 1; in evaluation mode."""
    for name, parameter in network.named_parameters():
        if parameter.dim() == 1:
            init.normal_(parameter, 1.0 if name.endswith("norm.weight") else 0.0, 0.3)
    return network.eval()
