using System.Collections.Immutable;

namespace Compliance.Spreadsheets.Formats;

/// <summary>A number format: what a cell shows of what it holds.</summary>
internal sealed class NumberFormat
{
    private readonly ImmutableArray<FormatSection> _sections;

    private NumberFormat(ImmutableArray<FormatSection> sections, bool dependsOnMachine)
    {
        _sections = sections;
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
        if (_sections.Length == 1)
        {
            return _sections[0];
        }

        var numbers = _sections.Length > 3 ? _sections[..3] : _sections;
        if (numbers.Any(s => s.Condition is not null))
        {
            return numbers.FirstOrDefault(s => s.Condition?.Holds(number) == true)
                ?? numbers.FirstOrDefault(s => s.Condition is null)
                ?? numbers[^1];
        }

        return numbers.Length switch
        {
            2 => numbers[number < 0 ? 1 : 0],
            _ => numbers[number < 0 ? 1 : number == 0 ? 2 : 0],
        };
    }

    /// <summary>Presents a number that is no date.</summary>
    public FormattedNumber Format(decimal number) => SectionFormatter.Format(SectionFor(number), number, HasOwnSign(number));

    /// <summary>Gets what a cell with a text shows.</summary>
    public string ShowText(string text) => TextSection() is { } section
        ? string.Concat(section.Tokens.Select(t => t.Kind == FormatTokenKind.Text ? text : t.Kind == FormatTokenKind.Literal ? t.Text : string.Empty))
        : text;

    // A part for negative numbers shows their sign itself or not at all.
    private bool HasOwnSign(decimal number) => number < 0 && _sections.Length > 1 && SectionFor(number) is var section
        && (ReferenceEquals(section, _sections[1]) || section.Condition is not null);

    private FormatSection? TextSection() => _sections.Length > 3 ? _sections[3]
        : _sections.Length == 1 && _sections[0].HasText ? _sections[0]
        : null;
}
