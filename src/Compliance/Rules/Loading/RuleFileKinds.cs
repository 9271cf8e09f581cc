using System.Collections.Immutable;
using Compliance.Rules.Binding;
using Compliance.Rules.Binding.Shapes;
using Compliance.Vocabularies.Regions;
using Compliance.Vocabularies.Shapes;

namespace Compliance.Rules.Loading;

/// <summary>The kinds of rule files (docs/rule-language.md §1): one row each.</summary>
internal static class RuleFileKinds
{
    /// <summary>The official wording of a legal source, as far as it was seen, with which quotations are compared.</summary>
    public static readonly RuleFileKind SourceText = new(LawNames.SourceText, "sources/texts/*.txt") { IsText = true };

    /// <summary>A text that the clauses of a pack quote as the seed they were registered from.</summary>
    public static readonly RuleFileKind Seed = new(LawNames.SeedText, "<pack>/seeds/*.txt") { IsText = true };

    /// <summary>The cases of a rule, which are read when they are run.</summary>
    public static readonly RuleFileKind Cases = new(LawNames.CaseFile, "*.cases.yaml") { IsReadLater = true };

    /// <summary>A declaration of a corpus, which is read when it is judged.</summary>
    public static readonly RuleFileKind Corpus = new(LawNames.CorpusFile, "corpus/lawful/*/*.yaml", "corpus/violations/*/*.yaml") { IsReadLater = true };

    /// <summary>Part of the vocabulary.</summary>
    public static readonly RuleFileKind Vocabulary = new(LawNames.VocabularyFile, "vocabulary/*.yaml") { Shape = VocabularyShapes.File };

    /// <summary>A tree of places.</summary>
    public static readonly RuleFileKind Regions = new(RegionKeywords.Tree, "regions/*.yaml") { Shape = RegionShapes.Tree };

    /// <summary>A legal order.</summary>
    public static readonly RuleFileKind LegalOrder = new(LawNames.LegalOrder, "legal-orders/*.yaml") { Shape = LegalOrderShapes.LegalOrder };

    /// <summary>A legal source.</summary>
    public static readonly RuleFileKind Source = new(LawNames.Source, "sources/*.yaml") { Shape = SourceShapes.Source };

    /// <summary>A calendar of working days.</summary>
    public static readonly RuleFileKind Calendar = new(LawNames.Calendar, "calendars/*.yaml") { Shape = CalendarShapes.Calendar };

    /// <summary>The head of a pack.</summary>
    public static readonly RuleFileKind Pack = new(LawNames.Pack, "<pack>/pack.yaml") { Shape = PackShapes.Pack };

    /// <summary>A clause register, which is bound with the head of its pack.</summary>
    public static readonly RuleFileKind Clauses = new(LawNames.ClauseRegister, "<pack>/clauses.yaml") { Shape = PackShapes.Clause, List = LawKeywords.Clauses };

    /// <summary>Thresholds.</summary>
    public static readonly RuleFileKind Parameters = new(LawNames.ParameterFile, "<pack>/parameters.yaml", "<pack>/parameters/*.yaml")
    {
        Shape = TermShapes.Parameter,
        List = LawKeywords.Parameters,
        Binder = pack => new ParameterBinder(pack.Binding, pack.Citations, pack.Types),
    };

    /// <summary>Defined terms.</summary>
    public static readonly RuleFileKind Definitions = new(LawNames.DefinitionFile, "<pack>/definitions.yaml", "<pack>/definitions/*.yaml")
    {
        Shape = TermShapes.Definition,
        List = LawKeywords.Definitions,
        Binder = pack => new DefinitionFileBinder(pack.Binding, pack.Citations),
    };

    /// <summary>Mitigations.</summary>
    public static readonly RuleFileKind Mitigations = new(LawNames.MitigationFile, "<pack>/mitigations.yaml")
    {
        Shape = TermShapes.Mitigation,
        List = LawKeywords.Mitigations,
        Binder = pack => new MitigationBinder(pack.Binding),
    };

    /// <summary>Rules.</summary>
    public static readonly RuleFileKind Rules = new(LawNames.Rule, "<pack>/rules/*.yaml")
    {
        Shape = RuleShapes.Rule,
        Binder = pack => new RuleBinder(pack.Binding, pack.Citations),
    };

    /// <summary>Gets all rows. A path is of the first kind that matches; packs are bound in this order: names before what uses them.</summary>
    public static ImmutableArray<RuleFileKind> All { get; } =
        [SourceText, Seed, Cases, Corpus, Vocabulary, Regions, LegalOrder, Source, Calendar, Pack, Clauses, Parameters, Definitions, Mitigations, Rules];
}
