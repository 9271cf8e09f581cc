using Compliance.Facts.Time;
using Compliance.Literals;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>How values of simple types are read, one row each; the rows of <see cref="SimpleTypes"/> define the types.</summary>
internal static class SimpleValues
{
    private static readonly Func<SimpleText, FactValue?>?[] Rows = ByKind(
        (FactTypeKind.Text, Text),
        (FactTypeKind.Boolean, static t => BooleanText.Read(t.Text, t.Node, t.Diagnostics) is { } truth ? new BooleanValue(truth, t.Entry) : null),
        (FactTypeKind.Integer, static t => Number(FactTypeKind.Integer, t)),
        (FactTypeKind.Decimal, static t => Number(FactTypeKind.Decimal, t)),
        (FactTypeKind.Percent, static t => Number(FactTypeKind.Percent, t)),
        (FactTypeKind.Date, static t => DateText.Read(t.Text, t.Node, t.Diagnostics) is { } day ? new DateValue(day, t.Entry) : null),
        (FactTypeKind.Period, static t => PeriodText.Read(t.Text, t.Node, t.Entry, t.Diagnostics)),
        (FactTypeKind.Duration, static t => DurationText.Read(t.Text, t.Node, t.Entry, t.Diagnostics)),
        (FactTypeKind.Region, static t => RegionText.Read(t.Text, t.Vocabulary.Regions, null, t.Node, t.Diagnostics) is { } region ? new RegionValue(region, t.Entry) : null));

    /// <summary>Reads a value; what the text cannot mean is reported.</summary>
    public static FactValue? Read(FactTypeKind kind, SimpleText text) =>
        Rows[(int)kind] is { } read ? read(text) : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a simple type.");

    private static TextValue? Text(SimpleText text)
    {
        if (text.Text.Length <= TextValue.Longest)
        {
            return new TextValue(text.Text, text.Entry);
        }

        text.Diagnostics.Add(ValueDiagnostics.TextTooLong(text.Node, text.Text));
        return null;
    }

    /// <summary>Reads an amount of money.</summary>
    public static NumberValue? Money(FactType.MoneyType type, in SimpleText text) =>
        MoneyText.Read(text.Text, type, text.Vocabulary.CurrencyTable, text.Node, text.Diagnostics) is var (amount, currency)
            ? Within(new NumberValue(amount, FactTypeKind.Money, text.Entry, currency), text)
            : null;

    private static NumberValue? Number(FactTypeKind kind, in SimpleText text) =>
        NumberText.Read(text.Text, kind, text.Node, text.Diagnostics) is { } number ? Within(new NumberValue(number, kind, text.Entry), text) : null;

    private static NumberValue? Within(NumberValue value, in SimpleText text)
    {
        if (value.Value < text.Bounds.Minimum)
        {
            text.Diagnostics.Add(ValueDiagnostics.BelowMinimum(text.Node, value, text.Bounds.Minimum.Value));
            return null;
        }

        if (value.Value > text.Bounds.Maximum)
        {
            text.Diagnostics.Add(ValueDiagnostics.AboveMaximum(text.Node, value, text.Bounds.Maximum.Value));
            return null;
        }

        return value;
    }

    private static Func<SimpleText, FactValue?>?[] ByKind(params ReadOnlySpan<(FactTypeKind Kind, Func<SimpleText, FactValue?> Read)> rows)
    {
        var byKind = new Func<SimpleText, FactValue?>?[(int)FactTypeKind.Map + 1];
        foreach (var (kind, read) in rows)
        {
            byKind[(int)kind] = read;
        }

        return byKind;
    }
}
