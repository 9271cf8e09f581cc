using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Facts.Parsing;

/// <summary>
/// Reads the values of declarations and the literals of rules. The declared type alone determines what a text means; what it
/// cannot mean becomes a diagnostic with what to write instead, and the value <see langword="null"/>.
/// </summary>
/// <remarks>A key without a value is not a mistake: it is undeclared, <see langword="null"/> without a diagnostic.</remarks>
internal sealed class ValueParser
{
    private readonly CompoundValueParser _compound;

    /// <summary>Creates a parser.</summary>
    /// <param name="vocabulary">Where regions are looked up.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public ValueParser(Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        Vocabulary = vocabulary;
        Diagnostics = diagnostics;
        _compound = new CompoundValueParser(this);
    }

    /// <summary>Gets the vocabulary.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets where mistakes go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Gets whether a field read so far has a history.</summary>
    public bool HasHistory { get; private set; }

    /// <summary>Gets the references read so far; the owner of the things resolves them.</summary>
    public List<PendingReference> References { get; } = [];

    /// <summary>Reads the value of a field, within its bounds.</summary>
    public FactValue? ParseField(MappingEntry entry, Field field)
    {
        if (HistoryText.Is(entry.Value))
        {
            HasHistory = true;
            return HistoryText.Read((MappingNode)entry.Value, field, entry.Span, this);
        }

        return ParseValue(entry, field);
    }

    /// <summary>Reads the value that a field has, always or from a day on; <c>none</c> is reported where the field cannot be that.</summary>
    /// <param name="entry">The field, or the day, with the value.</param>
    /// <param name="field">The field.</param>
    public FactValue? ParseValue(MappingEntry entry, Field field)
    {
        var value = ParseDeclared(entry.Value, field.Type, entry.Span, new NumberBounds(field.Minimum, field.Maximum));
        if (!field.RefusesNone(value))
        {
            return value;
        }

        foreach (var place in Nones(entry.Value, field.Type).DefaultIfEmpty(entry.Value))
        {
            Diagnostics.Add(ValueDiagnostics.NoneNotAllowed(place.Span, field));
        }

        return null;
    }

    /// <summary>Reads the value of an entry of a map, one or by day.</summary>
    public FactValue? ParseEntry(MappingEntry entry, FactType type, NumberBounds bounds)
    {
        if (!HistoryText.Is(entry.Value))
        {
            return ParseDeclared(entry.Value, type, entry.Span, bounds);
        }

        HasHistory = true;
        return HistoryText.Read((MappingNode)entry.Value, entry.Span, Diagnostics, e => ParseDeclared(e.Value, type, e.Span, bounds));
    }

    // The entries of a map that are none.
    private static IEnumerable<LocatedNode> Nones(LocatedNode node, FactType type) => node is MappingNode map && type is FactType.MapType { Value: var value }
        ? map.Entries.SelectMany(e => HistoryText.Is(e.Value) ? ((MappingNode)e.Value).Entries : [e]).Select(e => e.Value).Where(v => NoneMarker.AsWord(v, value, new DiagnosticBag()) is { } word && NoneMarker.IsWord(word, value))
        : [];

    /// <summary>Reads a declared value of any type; what stands for one that is not known yet is reported, and declares nothing.</summary>
    public FactValue? ParseDeclared(LocatedNode node, FactType type, SourceSpan entrySpan, NumberBounds bounds = default)
    {
        if (!IsPlaceholder(node, type))
        {
            if (type.Kind == FactTypeKind.Text && node is ScalarNode { Style: not ScalarStyle.Plain, Text: CommonWords.None or CommonWords.NoneZh } quoted)
            {
                Diagnostics.Add(ValueDiagnostics.NoneInQuotes(node.Span, quoted.Text));
            }

            return Parse(node, type, entrySpan, bounds);
        }

        Diagnostics.Add(ValueDiagnostics.PlaceholderFound(node.Span, ((ScalarNode)node).Text));
        return null;
    }

    /// <summary>Determines whether a node stands for a value that is not known yet, and is no code of that name.</summary>
    public static bool IsPlaceholder(LocatedNode node, FactType type) =>
        node is ScalarNode { IsNull: false } scalar && Placeholder.Is(scalar.Text) && !NoneMarker.IsWord(node, type) && !NoneMarker.NamesCode(scalar.Text, type);

    /// <summary>Reads a value of any type.</summary>
    /// <param name="node">The value.</param>
    /// <param name="type">Its declared type.</param>
    /// <param name="entrySpan">The place the value keeps: the whole entry, key included.</param>
    /// <param name="bounds">What numbers may be.</param>
    public FactValue? Parse(LocatedNode node, FactType type, SourceSpan entrySpan, NumberBounds bounds = default)
    {
        if (node is ScalarNode { IsNull: true })
        {
            return null;
        }

        if (NoneMarker.AsWord(node, type, Diagnostics) is not { } read)
        {
            return null;
        }

        node = read;
        if (NoneMarker.IsWord(node, type))
        {
            return CompoundValueParser.None(type, entrySpan);
        }

        if (type.Kind is FactTypeKind.List or FactTypeKind.Map or FactTypeKind.Object)
        {
            return _compound.Parse(node, type, entrySpan, bounds);
        }

        switch (node)
        {
            case ScalarNode scalar:
                return ParseScalar(scalar, type, entrySpan, bounds);
            case MappingNode mapping when type.Kind == FactTypeKind.Period:
                return PeriodText.Read(mapping, entrySpan, Diagnostics);
            default:
                Diagnostics.Add(HistoryText.Is(node) ? ValueDiagnostics.HistoryOfAPart(node.Span) : BindingDiagnostics.TextExpected(node.Span));
                return null;
        }
    }

    /// <summary>Reads a literal inside a longer text, such as an expression; <c>none</c> is no literal here.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="type">Its type; a list, map or object is never written so.</param>
    /// <param name="span">Where it stands.</param>
    public FactValue? ParseText(string text, FactType type, SourceSpan span) =>
        ParseText(NormalForm.Of(text), type, span, span, default);

    /// <summary>Determines whether a node is <c>none</c>.</summary>
    public static bool IsNone(LocatedNode node, FactType type) => NoneMarker.IsWord(node, type);

    private FactValue? ParseScalar(ScalarNode scalar, FactType type, SourceSpan entrySpan, NumberBounds bounds)
    {
        var text = NormalForm.Of(scalar.Text);
        text = type.Kind != FactTypeKind.Text ? text.Trim() : scalar.Style == ScalarStyle.Block ? text.TrimEnd() : text;
        if (string.IsNullOrWhiteSpace(text))
        {
            Diagnostics.Add(ValueDiagnostics.EmptyText(scalar.Span));
            return null;
        }

        if (text is CommonWords.None or CommonWords.NoneZh && type.Kind is not (FactTypeKind.Text or FactTypeKind.Code or FactTypeKind.Reference))
        {
            Diagnostics.Add(ValueDiagnostics.QuotedNone(scalar.Span, text));
            return null;
        }

        return ParseText(text, type, scalar.Span, entrySpan, bounds);
    }

    /// <summary>Reads a value of one text that is brought to normal form and trimmed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">Its type.</param>
    /// <param name="node">Where the text stands.</param>
    /// <param name="entry">The place the value keeps.</param>
    /// <param name="bounds">What numbers may be.</param>
    public FactValue? ParseText(string text, FactType type, SourceSpan node, SourceSpan entry, NumberBounds bounds)
    {
        switch (type)
        {
            case FactType.CodeType code:
                return CodeOf(text, code.List, node) is { } found ? new CodeValue(found, entry) : null;
            case FactType.ReferenceType reference:
                var value = new ReferenceValue(text, entry);
                References.Add(new PendingReference(value, reference.Target, node));
                return value;
        }

        if (type is FactType.RegionType { Tree: var tree })
        {
            return RegionText.Read(text, Vocabulary.Regions, tree, node, Diagnostics) is { } region ? new RegionValue(region, entry) : null;
        }

        switch (type)
        {
            case FactType.SimpleType:
                return SimpleValues.Read(type.Kind, new SimpleText(text, node, entry, bounds, Vocabulary, Diagnostics));
            case FactType.MoneyType money:
                return SimpleValues.Money(money, new SimpleText(text, node, entry, bounds, Vocabulary, Diagnostics));
        }

        Diagnostics.Add(ValueDiagnostics.ListOfValuesExpected(node, text));
        return null;
    }

    /// <summary>Finds a code by id or label; an unknown one is reported.</summary>
    public Code? CodeOf(string text, CodeList list, SourceSpan span)
    {
        var code = list.Find(text);
        if (code is null)
        {
            Diagnostics.Add(ValueDiagnostics.UnknownCode(span, list, text));
        }

        return code;
    }
}
