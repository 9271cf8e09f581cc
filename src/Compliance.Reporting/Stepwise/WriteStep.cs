namespace Compliance.Reporting.Stepwise;

/// <summary>A point between two pieces of a report, at which what was written can be handed on, or the work stopped.</summary>
internal readonly struct WriteStep;
