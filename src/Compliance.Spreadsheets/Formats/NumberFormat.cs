using System.Collections.Immutable;

namespace Compliance.Spreadsheets.Formats;

/// <summary>A number format: what a cell shows of what it holds.</summary>
internal sealed class NumberFormat
{
    private const int MostForNumbers = 3;

    // Spreadsheets show "####" where no part is for a number.
    private static readonly FormatSection Nothing = new([], Condition: null, IsRed: false);

    private readonly ImmutableArray<FormatSection> _numbers;
    private readonly FormatSection? _text;

    private NumberFormat(ImmutableArray<FormatSection> sections, bool dependsOnMachine)
    {
        // The fourth part is for texts, and so is the last one if it shows them.
        _text = sections.Length > MostForNumbers ? sections[MostForNumbers] : sections[^1].HasText ? sections[^1] : null;
        _numbers = sections[..Math.Min(MostForNumbers, _text is null ? sections.Length : Math.Max(1, sections.Length - 1))];
        DependsOnMachine = dependsOnMachine;
    }

    /// <summary>Gets the format of cells without one.</summary>
    public static NumberFormat General { get; } = Parse("General");

    /// <summary>Gets whether the file leaves it to the machine how a day is shown.</summary>
    public bool DependsOnMachine { get; }

    /// <summary>Reads the code of a format.</summary>
    /// <param name="code">The code; any text is one.</param>
    /// <param name="dependsOnMachine">Whether other machines show it in another way.</param>
    public static NumberFormat Parse(string code, bool dependsOnMachine = false) => new(new FormatScanner(code).Read(), dependsOnMachine);

    /// <summary>Gets the part for a number.</summary>
    public FormatSection SectionFor(decimal number)
    {
        if (_numbers.Length == 1)
        {
            return _numbers[0];
        }

        if (_numbers.Any(s => s.Condition is not null))
        {
            return _numbers.FirstOrDefault(s => s.Condition?.Holds(number) == true)
                ?? _numbers.FirstOrDefault(s => s.Condition is null)
                ?? Nothing;
        }

        return _numbers.Length == 2 ? _numbers[number < 0 ? 1 : 0] : _numbers[number < 0 ? 1 : number == 0 ? 2 : 0];
    }

    /// <summary>Presents a number that is no date.</summary>
    public FormattedNumber Format(decimal number) => SectionFormatter.Format(SectionFor(number), number, HasOwnSign(number));

    /// <summary>Gets what a cell with a text shows.</summary>
    public string ShowText(string text) => _text is { } section
        ? string.Concat(section.Tokens.Select(t => t.Kind == FormatTokenKind.Text ? text : t.Kind == FormatTokenKind.Literal ? t.Text : string.Empty))
        : text;

    // A part for negative numbers shows their sign itself or not at all.
    private bool HasOwnSign(decimal number) => number < 0 && _numbers.Length > 1 && SectionFor(number) is var section
        && (ReferenceEquals(section, _numbers[1]) || section.Condition is not null);
}
