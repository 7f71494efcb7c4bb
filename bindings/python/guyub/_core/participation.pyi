from __future__ import annotations
import guyub._core
__all__: list[str] = ['attendance_rate', 'disproportionality', 'invitation', 'projection', 'representation', 'turnout']
attendance_rate: guyub._core.Metric
disproportionality: guyub._core.Metric
invitation: guyub._core.Metric
projection: guyub._core.Metric
representation: guyub._core.Metric
turnout: guyub._core.Metric
