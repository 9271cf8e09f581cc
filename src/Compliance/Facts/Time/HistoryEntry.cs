namespace Compliance.Facts.Time;

/// <summary>The value of a fact from a day on.</summary>
/// <param name="Since">The first day.</param>
/// <param name="Value">The value; <see langword="null"/> where it is not declared from that day on.</param>
public sealed record HistoryEntry(DateOnly Since, FactValue? Value);
