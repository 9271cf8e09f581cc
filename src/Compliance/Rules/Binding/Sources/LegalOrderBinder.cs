using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds legal orders.</summary>
internal sealed class LegalOrderBinder(DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> PlaceMarks = ["{number}", "{base}"];

    private readonly Dictionary<string, SourceSpan> _places = new(StringComparer.Ordinal);
    private readonly NamedTable<LegalOrder> _orders = new();
    private readonly List<(string Code, SourceSpan Span)> _currencies = [];

    /// <summary>Gets the orders without a mistake.</summary>
    public IEnumerable<LegalOrder> Bound => _orders.Things;

    /// <summary>Binds one file.</summary>
    public void Bind(LocatedNode root)
    {
        if (MappingReader.Open(root, LegalOrderShapes.LegalOrder, diagnostics) is not { } reader)
        {
            return;
        }

        var idNode = reader.Required(LawKeywords.Id);
        var id = IdRegister.KebabCase(idNode, LawNames.LegalOrder, diagnostics);
        var label = ScalarReading.Localized(reader.Required(LawKeywords.Label), diagnostics);
        var languages = Tags(reader.Required(LawKeywords.Languages));
        var zone = TimeZone(reader.Optional(LawKeywords.TimeZone));
        var currency = Currency(reader.Optional(LawKeywords.Currency));
        var types = SourceTypes(reader.Required(LawKeywords.SourceTypes));
        var (title, citation, places) = Citations(reader.Required(LawKeywords.Citations));
        reader.Finish();
        if ((id ?? (idNode as ScalarNode)?.Text) is not { } name)
        {
            return;
        }

        var isUsable = id is not null && label is not null && !types.IsEmpty && title is not null && citation is not null && !places.IsEmpty;
        var order = isUsable ? new LegalOrder(id!, label!, languages, zone, currency, types, title!, citation!, places, root.Span) : null;
        if (_places.TryAdd(name, idNode!.Span))
        {
            _orders.Add(name, order);
        }
        else if (order is null || !_orders.TryFind(name, out var first) || first is null || !order.IsSameAs(first))
        {
            // A pack brings the order that it needs; the same one may be there already.
            diagnostics.Add(RuleDiagnostics.DuplicateId(idNode.Span, LawNames.LegalOrder, name, _places[name]));
        }
    }

    /// <summary>Finds the legal order that a source names; an unknown one is reported.</summary>
    /// <param name="node">The name; <see langword="null"/> where there is none.</param>
    /// <returns>The order; the general one without a name; <see langword="null"/> for one that is unknown or has a mistake.</returns>
    public LegalOrder? Find(LocatedNode? node)
    {
        if (node is null)
        {
            return LegalOrder.General;
        }

        if (ScalarReading.Text(node, diagnostics) is not { } id)
        {
            return null;
        }

        if (!_orders.TryFind(id, out var order))
        {
            diagnostics.Add(RuleDiagnostics.UnknownLegalOrder(node.Span, id, _orders.Names));
        }

        return order;
    }

    /// <summary>Checks that the currencies that were read are registered.</summary>
    public void Check(CurrencyTable currencies)
    {
        foreach (var (code, span) in _currencies)
        {
            if (currencies.All.All(c => c.Id != code))
            {
                diagnostics.Add(RuleDiagnostics.CurrencyOfLawUnknown(span, code, [.. currencies.All.Select(c => c.Id)]));
            }
        }
    }

    /// <summary>Reads the code of a currency. Whether it is registered is checked when the vocabulary is known.</summary>
    public string? Currency(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (text.Length == 3 && text.All(char.IsAsciiLetterUpper))
        {
            _currencies.Add((text, node!.Span));
            return text;
        }

        diagnostics.Add(RuleDiagnostics.CurrencyExpected(node!.Span, text));
        return null;
    }

    private ImmutableArray<string> Tags(LocatedNode? node)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        foreach (var item in ScalarReading.Items(node, diagnostics))
        {
            if (ScalarReading.Text(item, diagnostics) is not { } tag)
            {
                continue;
            }

            if (!LanguageTag.IsTag(tag))
            {
                diagnostics.Add(RuleDiagnostics.LanguageTagExpected(item.Span, tag));
                continue;
            }

            tags.Add(tag);
        }

        return tags.ToImmutable();
    }

    private string? TimeZone(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (text == "UTC" || (text.Contains('/', StringComparison.Ordinal) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+')))
        {
            return text;
        }

        diagnostics.Add(RuleDiagnostics.TimeZoneExpected(node!.Span, text));
        return null;
    }

    private ImmutableArray<LegalSourceType> SourceTypes(LocatedNode? node)
    {
        var ids = new IdRegister(LawNames.SourceType, diagnostics);
        var types = ImmutableArray.CreateBuilder<LegalSourceType>();
        var items = ScalarReading.Items(node, diagnostics);
        foreach (var item in items)
        {
            if (MappingReader.Open(item, LegalOrderShapes.SourceType, diagnostics) is not { } reader)
            {
                continue;
            }

            var id = ids.ReadAny(reader.Required(LawKeywords.Id));
            var label = ScalarReading.Localized(reader.Required(LawKeywords.Label), diagnostics);
            var force = ScalarReading.Word(reader.Required(LawKeywords.Force), WordsOfLaw.Forces, LawNames.LegalForce, diagnostics);
            reader.Finish();
            if (id is not null && label is not null && force is { } carried)
            {
                types.Add(new LegalSourceType(id, label, types.Count + 1, carried));
            }
        }

        if (items.IsEmpty && node is SequenceNode)
        {
            diagnostics.Add(RuleDiagnostics.LegalOrderWithoutTypes(node.Span));
        }

        return types.ToImmutable();
    }

    private (LocalizedText? Title, LocalizedText? Citation, ImmutableArray<CitedPlace> Places) Citations(LocatedNode? node)
    {
        if (MappingReader.Open(node, LegalOrderShapes.Citations, diagnostics) is not { } reader)
        {
            return (null, null, []);
        }

        var title = Form(reader.Required(LawKeywords.CitedWhole), ["{title}"], []);
        var citation = Form(reader.Required(LawKeywords.CitedInPart), ["{title}", "{place}"], []);
        var placesNode = reader.Required(LawKeywords.Places);
        var ids = new IdRegister(LawNames.CitedPlace, diagnostics);
        var places = ImmutableArray.CreateBuilder<CitedPlace>();
        foreach (var item in ScalarReading.Items(placesNode, diagnostics))
        {
            if (Place(item, ids) is { } place)
            {
                places.Add(place);
            }
        }

        reader.Finish();
        if (placesNode is SequenceNode { Items.IsEmpty: true })
        {
            diagnostics.Add(RuleDiagnostics.LegalOrderWithoutPlaces(placesNode.Span));
        }

        return (title, citation, places.ToImmutable());
    }

    private CitedPlace? Place(LocatedNode node, IdRegister ids)
    {
        if (MappingReader.Open(node, LegalOrderShapes.Place, diagnostics) is not { } reader)
        {
            return null;
        }

        var id = ids.ReadAny(reader.Required(LawKeywords.Id));
        var label = ScalarReading.Localized(reader.Required(LawKeywords.Label), diagnostics);
        var form = Form(reader.Required(LawKeywords.Form), [], PlaceMarks);
        var partForm = reader.Optional(LawKeywords.PartForm) is { } part ? Form(part, [], [.. PlaceMarks, "{part}"]) : form;
        var heading = new HeadingBinder(diagnostics).Bind(reader.Optional(LawKeywords.Heading));
        reader.Finish();
        return id is null || label is null || form is null || partForm is null ? null : new CitedPlace(id, label, form, partForm) { Heading = heading };
    }

    // Text with marks: each of the needed ones, and one at least of the possible ones; another is a mistake.
    private LocalizedText? Form(LocatedNode? node, ImmutableArray<string> needed, ImmutableArray<string> possible)
    {
        if (ScalarReading.Localized(node, diagnostics) is not { } form)
        {
            return null;
        }

        foreach (var text in form.Texts.Select(static t => t.Text))
        {
            var rest = needed.Concat(possible).Aggregate(text, (left, mark) => left.Replace(mark, string.Empty, StringComparison.Ordinal));
            var isWhole = needed.All(m => text.Contains(m, StringComparison.Ordinal))
                && (possible.IsEmpty || possible.Any(m => text.Contains(m, StringComparison.Ordinal)))
                && rest.AsSpan().IndexOfAny('{', '}') < 0;
            if (!isWhole)
            {
                diagnostics.Add(RuleDiagnostics.CitationFormMistaken(node!.Span, text, needed, possible));
                return null;
            }
        }

        return form;
    }
}
