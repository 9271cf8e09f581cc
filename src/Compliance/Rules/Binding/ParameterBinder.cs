using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Terms;
using Compliance.Facts;
using Compliance.Law;
using Compliance.Rules.Binding.Packs;
using Compliance.Rules.Binding.Shapes;
using Compliance.Rules.Binding.Sources;
using Compliance.Syntax;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Rules.Binding;

/// <summary>Binds thresholds; their periods must not overlap.</summary>
internal sealed class ParameterBinder(BindingContext context, CitationBinder citations, TypeParser types) : IPackFileBinder
{
    private readonly IdRegister _ids = new(LawNames.Parameter, context.Diagnostics);

    /// <inheritdoc/>
    public void Bind(ImmutableArray<PackFile> files, PackParts pack) => pack.Set(files.SelectMany(f => f.Items).Select(Parameter).OfType<Parameter>());

    private Parameter? Parameter(LocatedNode node)
    {
        if (MappingReader.Open(node, TermShapes.Parameter, context.Diagnostics) is not { } reader)
        {
            return null;
        }

        var idNode = reader.Required(LawKeywords.Id);
        var id = _ids.Read(idNode);
        var label = ScalarReading.Localized(reader.Required(LawKeywords.Label), context.Diagnostics);
        var type = Type(reader);
        var valuesNode = reader.Required(LawKeywords.Values);
        var items = ScalarReading.Items(valuesNode, context.Diagnostics);
        if (items.IsEmpty && valuesNode is SequenceNode)
        {
            context.Diagnostics.Add(ConditionLogicDiagnostics.EmptyList(valuesNode.Span, LawKeywords.Values.Id));
        }

        // Without its type a value cannot be read; its other keys still are.
        var values = items.Select(i => Value(i, type)).ToList();
        reader.Finish();
        ReportOverlaps(id ?? string.Empty, values);

        // Its amounts name their currencies.
        type = type is null ? null : Narrowed(type, values.OfType<ParameterValue>());

        // The type of a threshold is enough to check its uses.
        var parameter = id is null || label is null || type is null ? null
            : new Parameter(id, label, type, [.. values.OfType<ParameterValue>()], node.Span);
        foreach (var name in new[] { id ?? (idNode as ScalarNode)?.Text, label?.Zh })
        {
            if (name is not null)
            {
                context.Parameters.Add(name, parameter);
            }
        }

        return parameter;
    }

    private FactType? Type(MappingReader reader)
    {
        var (node, currency) = (reader.Required(LawKeywords.Type), reader.Optional(LawKeywords.Currency));
        var rates = new RateBinder(types.Currencies, context.Diagnostics);
        if (RateBinder.IsRate(node))
        {
            if (currency is not null)
            {
                context.Diagnostics.Add(VocabularyDiagnostics.CurrencyNotAllowed(currency.Span));
            }

            return rates.Type(reader);
        }

        rates.RefuseKeys(reader);
        return Type(node, currency);
    }

    // Without a currency of its own an amount may be of any that is registered, and each value says of which.
    private FactType? Type(LocatedNode? node, LocatedNode? currency)
    {
        var currencies = CurrencyBinder.Named(currency, types.Currencies, context.Diagnostics) ?? (types.Currencies.All.IsEmpty ? null : types.Currencies.All);
        if (ScalarReading.Text(node, context.Diagnostics) is not { } text || types.Parse(text, node!.Span, currencies) is not { } type)
        {
            return null;
        }

        if (currency is not null && CurrencyBinder.MoneyIn(type) is null)
        {
            context.Diagnostics.Add(VocabularyDiagnostics.CurrencyNotAllowed(currency.Span));
        }

        if (type.Kind is FactTypeKind.Object or FactTypeKind.Reference or FactTypeKind.Map)
        {
            context.Diagnostics.Add(RuleDiagnostics.TypeNotAllowed(node.Span, LawNames.Parameter, TypeText.Of(type)));
            return null;
        }

        return type;
    }

    private static FactType Narrowed(FactType type, IEnumerable<ParameterValue> values)
    {
        if (CurrencyBinder.MoneyIn(type) is not { Only: null } money)
        {
            return type;
        }

        var used = values.SelectMany(v => v.Value is ListValue list ? list.Items : [v.Value]).OfType<NumberValue>().Select(n => n.Currency).ToHashSet();
        ImmutableArray<Currency> currencies = [.. money.Currencies.Where(used.Contains)];
        var narrowed = currencies.IsEmpty ? money : new FactType.MoneyType(currencies);
        return type is FactType.ListType ? new FactType.ListType(narrowed) : narrowed;
    }

    private ParameterValue? Value(LocatedNode node, FactType? type)
    {
        if (MappingReader.Open(node, TermShapes.Value, context.Diagnostics) is not { } reader)
        {
            return null;
        }

        var valueNode = reader.Required(LawKeywords.Value);
        var value = type is null || valueNode is null ? null
            : type is FactType.RateType rate ? RateBinder.Value(valueNode, rate, context)
            : context.Values.Parse(valueNode, type, valueNode.Span);
        var inForce = reader.Optional(LawKeywords.InForce);
        var citation = citations.Bind(reader, node.Span, inForce);
        var status = ScalarReading.Word(reader.Required(LawKeywords.Status), WordsOfLaw.Verifications, LawNames.Verification, context.Diagnostics);
        reader.Finish();
        return value is null || citation is null || status is null ? null
            : new ParameterValue(value, citation.InForce, citation, status.Value, node.Span);
    }

    private void ReportOverlaps(string id, List<ParameterValue?> values)
    {
        for (var later = 1; later < values.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (values[earlier] is { } first && values[later] is { } second && first.InForce.Intersect(second.InForce) is { } overlap)
                {
                    context.Diagnostics.Add(RuleDiagnostics.OverlappingValues(second.Span, id, overlap, first.Span));
                }
            }
        }
    }
}
