using Compliance.Text;

namespace Compliance.Law;

/// <summary>A fine that a provision threatens. Both ends count, as in the text of a statute.</summary>
/// <param name="Measure">How it is measured.</param>
/// <param name="Of">What it is a multiple or a percentage of; <see langword="null"/> for an amount.</param>
/// <param name="From">The least, in units of <paramref name="Currency"/>, times or percent; <see langword="null"/> where the provision names none.</param>
/// <param name="To">The most; <see langword="null"/> where the provision names none.</param>
/// <param name="Currency">The currency of an amount, by its code (ISO 4217); otherwise <see langword="null"/>.</param>
public sealed record FineRange(FineMeasure Measure, LocalizedText? Of, decimal? From, decimal? To, string? Currency);
