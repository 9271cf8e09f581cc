using System.Text;
using Compliance.Binding;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Declarations;

/// <summary>Writes a declaration as YAML. What is read back from it has the same facts.</summary>
public sealed class DeclarationYaml
{
    private const int Step = 2;
    private readonly StringBuilder _text = new();
    private readonly bool _isChinese;

    private DeclarationYaml(bool isChinese) => _isChinese = isChinese;

    /// <summary>Writes a declaration.</summary>
    /// <param name="declaration">The declaration, with whatever answers it was read with.</param>
    /// <param name="language">The language of keys and codes; both is Chinese.</param>
    /// <returns>The text, with line feeds. Comments of the file it was read from are not among its facts, and are not in it.</returns>
    public static string Write(Declaration declaration, Language language)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        var yaml = new DeclarationYaml(language != Language.En);
        yaml.Write(declaration);
        return yaml._text.ToString();
    }

    private void Write(Declaration declaration)
    {
        if (declaration.AsOf is { } day)
        {
            Line(0, Key(CommonWords.AsOf, CommonWords.AsOfZh), IsoDay.Of(day));
        }

        foreach (var set in declaration.Sets)
        {
            Write(set);
        }
    }

    private void Write(EntitySet set)
    {
        var type = set.Type;
        var own = type.Cardinality == EntityCardinality.Many ? 0 : Math.Min(1, set.Items.Length);
        if (own == 1)
        {
            Thing(0, Key(type.Id, type.Label.Zh), set.Items[0]);
        }

        if (type.Cardinality == EntityCardinality.Single)
        {
            if (own == 0 && set.State == EntitySetState.Complete)
            {
                Line(0, Key(type.Id, type.Label.Zh), None);
            }

            return;
        }

        if (set.State == EntitySetState.Undeclared)
        {
            return;
        }

        var key = Key(type.CollectionId, type.CollectionLabel.Zh);
        var things = set.Items.Skip(own).ToList();
        var indent = 0;
        if (set.State != EntitySetState.Complete)
        {
            Line(0, key, null);
            (indent, key) = (Step, Key(CommonWords.Incomplete, CommonWords.IncompleteZh));
        }

        Line(indent, key, things.Count == 0 ? "[]" : null);
        foreach (var thing in things)
        {
            Item(indent + Step, Facts(thing));
        }
    }

    private string None => _isChinese ? CommonWords.NoneZh : CommonWords.None;

    private string Key(string id, string zh) => Plain(_isChinese ? zh : id);

    private List<(string Key, FactValue? Value, string? Word)> Facts(Entity thing) =>
    [
        .. thing.HasId ? ((string, FactValue?, string?)[])[(Key(CommonWords.Id, CommonWords.IdZh), null, Plain(thing.Id))] : [],
        .. Fields(thing.Facts),
    ];

    private IEnumerable<(string Key, FactValue? Value, string? Word)> Fields(RecordValue record) =>
        from field in record.Type.Fields
        let value = record.At(field.Slot)
        where value is not null
        select (Key(field.Id, field.Label.Zh), (FactValue?)value, (string?)null);

    private void Thing(int indent, string key, Entity thing) => Mapping(indent, key, Facts(thing));

    private void Mapping(int indent, string key, List<(string Key, FactValue? Value, string? Word)> facts)
    {
        Line(indent, key, facts.Count == 0 ? "{}" : null);
        Entries(indent + Step, facts);
    }

    private void Entries(int indent, IEnumerable<(string Key, FactValue? Value, string? Word)> facts)
    {
        foreach (var (key, value, word) in facts)
        {
            Entry(indent, key, value, word);
        }
    }

    private void Entry(int indent, string key, FactValue? value, string? word)
    {
        switch (value)
        {
            case RecordValue record:
                Mapping(indent, key, [.. Fields(record)]);
                break;
            case MapValue map:
                Mapping(indent, key, [.. map.Keys.Codes.Where(c => map.Values[c.Index] is not null).Select(c => (Key(c.Id, c.Label.Zh), map.Values[c.Index], (string?)null))]);
                break;
            case HistoryValue history:
                Mapping(indent, key, [.. history.Entries.Select(e => (Key(HistoryValue.SinceOf(e).En, HistoryValue.SinceOf(e).Zh), e.Value, e.Value is null ? "null" : null))]);
                break;
            case PeriodValue { From.State: PeriodEndState.Undeclared } or PeriodValue { To.State: PeriodEndState.Undeclared }:
                Mapping(indent, key, [.. Ends((PeriodValue)value)]);
                break;
            case ListValue { IsComplete: false } list:
                Line(indent, key, null);
                Sequence(indent + Step, Key(CommonWords.Incomplete, CommonWords.IncompleteZh), list);
                break;
            case ListValue list:
                Sequence(indent, key, list);
                break;
            default:
                Line(indent, key, word ?? Scalar(value!));
                break;
        }
    }

    private IEnumerable<(string Key, FactValue? Value, string? Word)> Ends(PeriodValue period)
    {
        foreach (var (end, key) in ((PeriodEnd, string)[])[(period.From, Key(CommonWords.From, CommonWords.FromZh)), (period.To, Key(CommonWords.To, CommonWords.ToZh))])
        {
            if (end.State != PeriodEndState.Undeclared)
            {
                yield return (key, null, end.State == PeriodEndState.Day ? IsoDay.Of(end.Day) : _isChinese ? CommonWords.OpenZh : CommonWords.Open);
            }
        }
    }

    private void Sequence(int indent, string key, ListValue list)
    {
        if (list.Items.All(i => i is not (RecordValue or MapValue or ListValue or HistoryValue)))
        {
            Line(indent, key, $"[{string.Join(", ", list.Items.Select(Scalar))}]");
            return;
        }

        Line(indent, key, null);
        foreach (var item in list.Items)
        {
            Item(indent + Step, item is RecordValue record ? [.. Fields(record)] : throw new InvalidOperationException("A list of neither values nor objects."));
        }
    }

    private void Item(int indent, List<(string Key, FactValue? Value, string? Word)> facts)
    {
        if (facts.Count == 0)
        {
            _text.Append(' ', indent).Append("- {}\n");
            return;
        }

        var start = _text.Length;
        Entries(indent + Step, facts);
        _text[start + indent] = '-';
    }

    private void Line(int indent, string key, string? value)
    {
        _text.Append(' ', indent).Append(key).Append(':');
        if (value is not null)
        {
            _text.Append(' ').Append(value);
        }

        _text.Append('\n');
    }

    private string Scalar(FactValue value) => value switch
    {
        NoneValue => None,
        BooleanValue flag => _isChinese ? flag.Value ? CommonWords.TrueZh : CommonWords.FalseZh : flag.Canonical,
        CodeValue code => Plain(_isChinese ? code.Value.Label.Zh : code.Value.Id),
        NumberValue { Kind: FactTypeKind.Percent } percent => percent.Canonical + "%",
        RegionValue region => Quoted(region.Canonical),
        _ => Plain(value.Canonical),
    };

    // What YAML or the rule language would read as more than the text is quoted.
    private static string Plain(string text)
    {
        const string Marks = "_-./";
        var isPlain = text.Length > 0 && text[0] is not ('-' or '.') && text[^1] != ' ' && !Placeholder.Is(text)
            && text is not (CommonWords.None or CommonWords.NoneZh or "null" or "~")
            && text.All(c => char.IsLetterOrDigit(c) || c == ' ' || Marks.Contains(c, StringComparison.Ordinal)) && text[0] != ' ';
        return isPlain ? text : Quoted(text);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            quoted.Append(unit switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
                _ => unit.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
