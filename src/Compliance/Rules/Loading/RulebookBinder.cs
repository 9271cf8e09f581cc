using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.Definitions;
using Compliance.Conditions.Terms;
using Compliance.Diagnostics;
using Compliance.Rules.Binding;
using Compliance.Rules.Binding.Packs;
using Compliance.Rules.Binding.Sources;
using Compliance.Rules.Loading.Hashing;
using Compliance.Syntax;
using Compliance.Types.Regions;
using Compliance.Vocabularies;
using Compliance.Vocabularies.Regions;

namespace Compliance.Rules.Loading;

/// <summary>Binds all files together: names before what uses them, over all packs.</summary>
internal sealed class RulebookBinder(ImmutableArray<ParsedFile> files, string place, DiagnosticBag diagnostics)
{
    /// <summary>Binds the rulebook.</summary>
    /// <param name="shared">A vocabulary that is used in place of that of the files; <see langword="null"/> for their own.</param>
    /// <returns>The rulebook; <see langword="null"/> where the vocabulary is missing or has an error.</returns>
    public Rulebook? Bind(Vocabulary? shared = null)
    {
        var orders = new LegalOrderBinder(diagnostics);
        foreach (var root in WithoutRepetitions(Roots(RuleFileKinds.LegalOrder)))
        {
            orders.Bind(root);
        }

        var sources = new SourceBinder(orders, diagnostics);
        foreach (var root in WithoutRepetitions(Roots(RuleFileKinds.Source)))
        {
            sources.Bind(root);
        }

        sources.Finish();
        var citations = new CitationBinder(sources.Sources, diagnostics);
        var calendars = new CalendarBinder(citations, diagnostics);
        foreach (var root in WithoutRepetitions(Roots(RuleFileKinds.Calendar)))
        {
            calendars.Bind(root);
        }

        var packs = Packs(citations, calendars);
        var vocabulary = shared ?? BindVocabulary();
        if (vocabulary is null)
        {
            // Without it every name in a rule would be unknown; one mistake is not to be shown as a thousand.
            return null;
        }

        orders.Check(vocabulary.CurrencyTable);
        BindContents(packs, citations, vocabulary, calendars);
        return new Rulebook(
            vocabulary,
            [.. sources.Bound.OrderBy(s => s.Id, StringComparer.Ordinal)],
            [.. packs.Select(p => p.Complete()).OfType<RulePack>().OrderBy(p => p.Id, StringComparer.Ordinal)],
            RuleFileHash.OfContent(files.Where(f => !f.Place.Kind!.IsInPack)))
        {
            LegalOrders = [.. orders.Bound.OrderBy(o => o.Id, StringComparer.Ordinal)],
            Calendars = [.. calendars.Bound.OrderBy(c => c.Id, StringComparer.Ordinal)],
        };
    }

    private static TypeParser Types(Vocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var types = new TypeParser(diagnostics, vocabulary.Regions) { Currencies = vocabulary.CurrencyTable };
        foreach (var list in vocabulary.CodeLists)
        {
            types.CodeLists.Add(list, list.Id, list.Label);
        }

        foreach (var record in vocabulary.Objects)
        {
            types.Objects.Add(record, record.Id, record.Label);
        }

        foreach (var entity in vocabulary.Entities)
        {
            types.Entities.Add(entity, entity.Id, entity.Label);
        }

        return types;
    }

    /// <summary>Binds the trees of regions alone.</summary>
    public RegionRegister BindRegions() => RegionTreeBinder.Bind(Roots(RuleFileKinds.Regions), diagnostics);

    /// <summary>Binds the vocabulary alone.</summary>
    /// <param name="bound">The regions, where they are bound already.</param>
    /// <returns>The vocabulary; <see langword="null"/> where there is none, or a file of it cannot be read.</returns>
    public Vocabulary? BindVocabulary(RegionRegister? bound = null)
    {
        if (files.Any(f => f.Place.Kind == RuleFileKinds.Vocabulary))
        {
            var isReadable = files.All(f => f.Place.Kind is var kind && kind != RuleFileKinds.Vocabulary && kind != RuleFileKinds.Regions || f.Root is not null);
            var regions = bound ?? BindRegions();
            var vocabulary = VocabularyBinder.Bind(Roots(RuleFileKinds.Vocabulary), regions, diagnostics);
            return isReadable ? vocabulary : null;
        }

        diagnostics.Add(RuleFileDiagnostics.NoVocabulary(place));
        return null;
    }

    private List<PackDraft> Packs(CitationBinder citations, CalendarBinder calendars)
    {
        var ids = new IdRegister(RuleFileKinds.Pack.Name, diagnostics);
        var packs = files.Where(f => f.Place.Kind == RuleFileKinds.Pack)
            .Select(f => new PackDraft(f, [.. files.Where(other => other.Place.Folder == f.Place.Folder && other.Place.Kind!.IsInPack)], citations, calendars, ids, diagnostics))
            .ToList();
        if (packs.Count == 0)
        {
            diagnostics.Add(RuleFileDiagnostics.NoPack(place));
        }

        string[] loaded = [.. packs.Select(p => p.Id).OfType<string>()];
        foreach (var pack in packs.Where(p => p.Id is not null))
        {
            pack.Needs?.Check(pack.Id!, loaded);
        }

        return packs;
    }

    private void BindContents(List<PackDraft> packs, CitationBinder citations, Vocabulary vocabulary, CalendarBinder calendars)
    {
        var context = new BindingContext(vocabulary, new NamedTable<Parameter>(), new DefinitionTable(), diagnostics)
        {
            Calendars = calendars.Calendars,
            CalendarOf = span => packs.Find(p => p.Holds(span.File))?.Calendar,
        };
        var shared = new PackContext(context, citations, Types(vocabulary, diagnostics));
        ImmutableArray<PackParts> parts = [.. packs.Select(p => p.Parts)];
        foreach (var kind in RuleFileKinds.All)
        {
            if (kind.Binder?.Invoke(shared) is { } binder)
            {
                packs.ForEach(p => binder.Bind(p.FilesOf(kind), p.Parts));
                binder.Complete(parts);
            }
        }
    }

    // Packs that are made to stand alone may bring a copy of what they share with others: the same twice is no mistake.
    private static List<LocatedNode> WithoutRepetitions(IEnumerable<LocatedNode> roots)
    {
        var kept = new List<LocatedNode>();
        foreach (var root in roots)
        {
            if (!kept.Exists(k => NodeContent.Same(k, root)))
            {
                kept.Add(root);
            }
        }

        return kept;
    }

    private IEnumerable<LocatedNode> Roots(RuleFileKind kind) => files.Where(f => f.Place.Kind == kind).Select(f => f.Root).OfType<LocatedNode>();
}
