using System.Buffers;
using System.Text;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Text;

namespace Compliance.Reasoning.Witnesses;

/// <summary>Writes a witness as YAML: a thing on each line.</summary>
internal static class WitnessText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",:[]{}#&*!|>'\"%@`");

    /// <summary>Writes a witness in both languages.</summary>
    public static LocalizedText Of(WitnessNode.Mapping witness) => new(Write(witness, isChinese: true), Write(witness, isChinese: false));

    /// <summary>Writes a witness in one language.</summary>
    public static string Write(WitnessNode.Mapping witness, bool isChinese)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in witness.Entries)
        {
            text.Append(Plain(isChinese ? key.Zh : key.En)).Append(':');
            if (value is WitnessNode.Sequence { Items.Count: > 0 } list)
            {
                foreach (var item in list.Items)
                {
                    text.Append("\n  - ").Append(Flow(item, isChinese));
                }
            }
            else
            {
                text.Append(' ').Append(Flow(value, isChinese));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes a node on one line.</summary>
    public static string Flow(WitnessNode node, bool isChinese) => node switch
    {
        WitnessNode.Leaf leaf => Value(leaf.Value, isChinese),
        WitnessNode.Name name => name.Id,
        WitnessNode.Sequence list => $"[{string.Join(", ", list.Items.Select(i => Flow(i, isChinese)))}]",
        WitnessNode.Mapping { Entries.Count: 0 } => "{}",
        WitnessNode.Mapping map => $"{{ {string.Join(", ", map.Entries.Select(e => $"{Plain(isChinese ? e.Key.Zh : e.Key.En)}: {Flow(e.Value, isChinese)}"))} }}",
        _ => throw new InvalidOperationException("A node of no kind."),
    };

    private static string Value(FactValue value, bool isChinese) => value switch
    {
        NoneValue => isChinese ? WitnessWords.None.Zh : WitnessWords.None.En,
        BooleanValue flag => isChinese ? flag.Display.Zh : flag.Canonical,
        CodeValue code => Plain(isChinese ? code.Value.Label.Zh : code.Value.Id),
        NumberValue { Kind: Types.FactTypeKind.Percent } percent => percent.Canonical + "%",
        NumberValue { Currency: { } currency } money when isChinese => $"{new NumberValue(money.Value, Types.FactTypeKind.Decimal, default).Canonical}{currency.Unit.Zh}",
        PeriodValue period => $"{End(period.From)}..{End(period.To)}",
        TextValue text => Quote(text.Value),
        RegionValue region => Quote(region.Value.Code),
        DurationValue duration => isChinese ? duration.Display.Zh.Replace(" ", string.Empty, StringComparison.Ordinal) : duration.Canonical,
        _ => value.Canonical,
    };

    private static string End(PeriodEnd end) => end.State == PeriodEndState.Day ? IsoDay.Of(end.Day) : string.Empty;

    // What YAML would read as more than a text is quoted.
    private static string Plain(string text) => text.AsSpan().ContainsAny(Special) ? Quote(text) : text;

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
