using System.Collections.Immutable;

namespace Compliance.Spreadsheets.Formats;

/// <summary>One of the up to four parts of a number format.</summary>
/// <param name="Tokens">Its pieces.</param>
/// <param name="Condition">For which numbers it is, where it says so.</param>
/// <param name="IsRed">Whether it is red, by which some formats mark what is negative.</param>
internal sealed record FormatSection(ImmutableArray<FormatToken> Tokens, FormatCondition? Condition, bool IsRed)
{
    // Computed once, since a sheet has many cells of one format.
    private readonly Lazy<DigitMask> _mask = new(() => new DigitMask(Tokens), LazyThreadSafetyMode.None);

    /// <summary>Gets whether it shows dates or times.</summary>
    public bool IsDate { get; } = Tokens.Any(t => t.Kind >= FormatTokenKind.Year) && !Tokens.Any(IsDigit);

    /// <summary>Gets whether it shows the number itself.</summary>
    public bool HasDigits { get; } = Tokens.Any(IsDigit);

    /// <summary>Gets where the digits stand, in a part that shows some.</summary>
    public DigitMask Mask => _mask.Value;

    /// <summary>Gets whether it shows the text of a cell.</summary>
    public bool HasText => Tokens.Any(t => t.Kind == FormatTokenKind.Text);

    /// <summary>Gets the text that stands beside the number.</summary>
    public string Literals => string.Concat(Tokens.Where(t => t.Kind == FormatTokenKind.Literal).Select(t => t.Text));

    /// <summary>Gets whether a year, a month and a day are all shown.</summary>
    public bool ShowsWholeDay => Has(FormatTokenKind.Year) && Has(FormatTokenKind.Month) && Has(FormatTokenKind.Day);

    /// <summary>Gets whether a part of the day is shown.</summary>
    public bool ShowsTime => Has(FormatTokenKind.Time);

    private static bool IsDigit(FormatToken token) => token.Kind is FormatTokenKind.Digit or FormatTokenKind.General;

    private bool Has(FormatTokenKind kind) => Tokens.Any(t => t.Kind == kind);
}
