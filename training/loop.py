"""What all trainings share: an optimizer, the steps of a plan with a log, and checkpoints from which a run that was stopped goes on.
On a GPU where there is one."""
import time

import torch

from batches import CUDA, DEVICE

# Processors without tiles of matrices take twice as long with bfloat16 as with float32 (measured: 2.2 and 1.2 s a step).
REDUCED = CUDA or torch.cpu._is_amx_tile_supported()
WARM_UP, SAVE_EVERY, LOG_EVERY = 0.06, 300, 10  # a share of the steps; seconds; steps


def make_optimizer(groups):
    """AdamW over (parameters, learning rate) groups."""
    return torch.optim.AdamW([{"params": list(p), "lr": rate} for p, rate in groups], weight_decay=0.01, fused=True)


def make_schedule(optimizer, steps):
    """Linear warm-up, then linear decay to nothing."""
    warm = max(1, int(steps * WARM_UP))
    factor = lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    return torch.optim.lr_scheduler.LambdaLR(optimizer, factor)


def groups_by_rate(network, rates):
    """`rates`: (prefix of parameters' names, learning rate) pairs, the first that fits counts; the last prefix is empty."""
    found = {prefix: [] for prefix, _ in rates}
    for name, parameter in network.named_parameters():
        found[next(prefix for prefix, _ in rates if name.startswith(prefix))].append(parameter)
    return [(found[prefix], rate) for prefix, rate in rates]


def chance():
    """The state of chance, of the processor's and the GPU's generators."""
    return {"cpu": torch.get_rng_state(), "cuda": torch.cuda.get_rng_state_all() if CUDA else []}


def restore_chance(state):
    torch.set_rng_state(state["cpu"])
    if CUDA:
        torch.cuda.set_rng_state_all(state["cuda"])


class Run:
    """A training of `steps` steps, whose state lies in `checkpoint`. The network lies on `DEVICE` already. `schedule`: (optimizer, steps) → rates.
    `beside`: name → module whose state is kept too."""

    def __init__(self, checkpoint, network, groups, steps, schedule=make_schedule, beside=None):
        self.checkpoint, self.network, self.steps, self.done = checkpoint, network, steps, 0
        self.optimizer = make_optimizer(groups)
        self.schedule = schedule(self.optimizer, steps)
        self.parts = {"network": network, "optimizer": self.optimizer, "schedule": self.schedule, **(beside or {})}
        if checkpoint.exists():
            self._resume(torch.load(checkpoint, map_location="cpu"))

    def _resume(self, state):
        for name, part in self.parts.items():
            part.load_state_dict(state[name])
        restore_chance(state["chance"])
        self.done = state["step"]

    def save(self):
        """Written beside and renamed, so that a stop in between leaves the old checkpoint whole."""
        fresh = self.checkpoint.with_suffix(".tmp")
        state = {name: part.state_dict() for name, part in self.parts.items()}
        torch.save({**state, "step": self.done, "chance": chance()}, fresh)
        fresh.rename(self.checkpoint)

    def _step(self, makers):
        """One step on the sum of the losses that each maker gives; each is propagated alone, which bounds the memory."""
        self.network.train()
        self.optimizer.zero_grad()
        values = {}
        for make in makers:
            with torch.autocast(DEVICE.type, torch.bfloat16, enabled=REDUCED):
                found = make()
                total = sum(found.values())
            total.backward()
            values.update({task: loss.detach() for task, loss in found.items()})
        norm = torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.found_inf = (~norm.isfinite()).float()  # as torch.amp's scaler tells it: such a step is left out, and a GPU need not be waited for
        self.optimizer.step()
        self.schedule.step()
        return values

    def _log(self, seconds, values):
        shown = " ".join(f"{task} {loss.item():.3f}" for task, loss in values.items())
        print(f"step {self.done}/{self.steps} {seconds:.0f}s {shown}", flush=True)

    def go(self, plan):
        """`plan`: for each step that is left, functions that make losses (task → loss) of one batch each."""
        started = saved = time.monotonic()
        for makers in plan:
            values = self._step(makers)
            self.done += 1
            if self.done % LOG_EVERY == 0:
                self._log(time.monotonic() - started, values)
            if time.monotonic() - saved > SAVE_EVERY:
                self.save()
                saved = time.monotonic()
        self.save()
