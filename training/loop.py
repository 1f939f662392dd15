"""What all trainings share: an optimizer, the steps of a plan with a log, and checkpoints from which a run that was stopped goes on."""
import time

import torch

WARM_UP, SAVE_EVERY = 0.06, 150  # a share of the steps; steps


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


class Run:
    """A training of `steps` steps, whose state lies in `checkpoint`."""

    def __init__(self, checkpoint, network, groups, steps):
        self.checkpoint, self.network, self.steps, self.done = checkpoint, network, steps, 0
        self.optimizer = make_optimizer(groups)
        self.schedule = make_schedule(self.optimizer, steps)
        self.parts = {"network": network, "optimizer": self.optimizer, "schedule": self.schedule}
        if checkpoint.exists():
            self._resume(torch.load(checkpoint))

    def _resume(self, state):
        for name, part in self.parts.items():
            part.load_state_dict(state[name])
        torch.set_rng_state(state["chance"])
        self.done = state["step"]

    def save(self):
        """Written beside and renamed, so that a stop in between leaves the old checkpoint whole."""
        fresh = self.checkpoint.with_suffix(".tmp")
        state = {name: part.state_dict() for name, part in self.parts.items()}
        torch.save({**state, "step": self.done, "chance": torch.get_rng_state()}, fresh)
        fresh.rename(self.checkpoint)

    def _step(self, makers):
        """One step on the sum of the losses that each maker gives; each is propagated alone, which bounds the memory."""
        self.network.train()
        self.optimizer.zero_grad()
        values = {}
        for make in makers:
            with torch.autocast("cpu", torch.bfloat16):
                found = make()
                total = sum(found.values())
            total.backward()
            values.update({k: v.item() for k, v in found.items()})
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        return values

    def go(self, plan):
        """`plan`: for each step that is left, functions that make losses (task → loss) of one batch each."""
        started = time.time()
        for makers in plan:
            values = self._step(makers)
            self.done += 1
            if self.done % 10 == 0:
                shown = " ".join(f"{k} {v:.3f}" for k, v in values.items())
                print(f"step {self.done}/{self.steps} {time.time() - started:.0f}s {shown}", flush=True)
            if self.done % SAVE_EVERY == 0 or self.done == self.steps:
                self.save()
