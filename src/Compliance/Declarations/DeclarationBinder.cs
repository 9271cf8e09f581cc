using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Facts.Time;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Declarations;

/// <summary>Makes a declaration out of nodes and a vocabulary.</summary>
internal sealed class DeclarationBinder
{
    private static readonly Keyword AsOfKey = new(CommonWords.AsOf, CommonWords.AsOfZh);
    private static readonly LocalizedText What = new("申报", "declaration");

    private readonly Vocabulary _vocabulary;
    private readonly DeclarationExtent _extent;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ValueParser _values;

    private DeclarationBinder(Vocabulary vocabulary, DeclarationExtent extent)
    {
        _vocabulary = vocabulary;
        _extent = extent;
        _values = new ValueParser(vocabulary, _diagnostics);
    }

    /// <summary>Binds a declaration.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="vocabulary">What can be named.</param>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="contentHash">The hash of the text it comes from.</param>
    /// <param name="extent">Whether it must be complete.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>The declaration, or <see langword="null"/> when it has an error.</returns>
    public static Declaration? Bind(LocatedNode root, Vocabulary vocabulary, string name, string contentHash, DeclarationExtent extent, DiagnosticBag diagnostics)
    {
        var binder = new DeclarationBinder(vocabulary, extent);
        var declaration = binder.Bind(root, name, contentHash);
        diagnostics.AddRange(binder._diagnostics.ToSorted());
        return binder._diagnostics.HasErrors ? null : declaration?.WriteWords();
    }

    private Declaration? Bind(LocatedNode root, string name, string contentHash)
    {
        if (MappingReader.Open(root, What, _diagnostics) is not { } reader)
        {
            return null;
        }

        var asOfNode = reader.Optional(AsOfKey);
        var asOf = AsOf(asOfNode);
        var sets = _vocabulary.Entities.Select(e => Set(e, reader)).ToImmutableArray();
        ExplainSingularKeys(reader);
        reader.Finish();
        new ReferenceResolver(sets, _extent, _diagnostics).Resolve(_values.References);
        foreach (var set in sets)
        {
            set.CheckIds(_diagnostics);
        }

        return new Declaration(_vocabulary, name, contentHash, asOf, [.. sets.Select(s => s.ToSet())], _values.HasHistory, asOf is null ? default : asOfNode!.Span);
    }

    private DateOnly? AsOf(LocatedNode? node)
    {
        switch (node is null ? null : _values.Parse(node, FactType.Date, node.Span))
        {
            case DateValue { Value: var day } when !JudgementDay.IsPossible(day):
                _diagnostics.Add(DeclarationDiagnostics.AsOfImpossible(node!.Span, day));
                return null;
            case DateValue date:
                return date.Value;
            case NoneValue:
                _diagnostics.Add(DeclarationDiagnostics.AsOfNone(node!.Span));
                return null;
            default:
                return null;
        }
    }

    private EntitySetBuilder Set(EntityType type, MappingReader reader)
    {
        var set = new EntitySetBuilder(type, _values);
        if (type.Cardinality != EntityCardinality.Many)
        {
            Own(set, reader);
        }

        if (type.Cardinality != EntityCardinality.Single && Declared(reader, type.CollectionId, type.CollectionLabel.Zh) is { } list)
        {
            set.AddList(list);
        }

        return set;
    }

    private void Own(EntitySetBuilder set, MappingReader reader)
    {
        var type = set.Type;
        var isPrincipal = type.Cardinality == EntityCardinality.Principal;
        if (Declared(reader, type.Id, type.Label.Zh) is { } own)
        {
            set.AddOwn(own);
        }
        else if (isPrincipal && _extent == DeclarationExtent.Whole)
        {
            var place = reader.Node.Entries.IsEmpty || reader.Node.Span.File is { IsFact: true } ? reader.Node.Span : reader.Node.Entries[0].Key.Span;
            _diagnostics.Add(DeclarationDiagnostics.PrincipalMissing(place, type));
        }
        else if (isPrincipal)
        {
            // The first of the set is the declaring company, whatever is known of it.
            set.AddUnknown(type.Id);
        }
    }

    private static MappingEntry? Declared(MappingReader reader, string id, string zh) =>
        reader.Entry(new Keyword(id, zh)) is { Value: not ScalarNode { IsNull: true } } entry ? entry : null;

    // "licence:" is no misspelling of "licences:" to a reader; name the difference.
    private void ExplainSingularKeys(MappingReader reader)
    {
        foreach (var key in reader.Node.Entries.Select(e => e.Key))
        {
            if (_vocabulary.FindEntity(key.Text) is { Cardinality: EntityCardinality.Many } entity
                && key.Text != entity.CollectionId && key.Text != entity.CollectionLabel.Zh)
            {
                reader.Entry(new Keyword(key.Text, key.Text));
                _diagnostics.Add(DeclarationDiagnostics.CollectionKeyExpected(key.Span, key.Text, entity));
            }
        }
    }
}
