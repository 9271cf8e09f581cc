using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding.Definitions;
using Compliance.Conditions.Terms;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Binding;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>A pack while it is bound, part by part: each part needs the earlier parts of all packs.</summary>
internal sealed class PackDraft
{
    private readonly ImmutableArray<ParsedFile> _files;
    private readonly ClauseBinder _clauseBinder;
    private readonly string? _id;
    private readonly string? _version;
    private readonly LocalizedText? _title;
    private readonly LegalSource? _instrument;
    private readonly bool _isFieldOfLaw;
    private readonly SourceSpan _span;
    private readonly ImmutableArray<Clause> _clauses;
    private ImmutableArray<DefinitionBinder> _definitionBinders = [];
    private ImmutableArray<Parameter> _parameters = [];
    private ImmutableArray<Definition> _definitions = [];
    private ImmutableArray<Mitigation> _mitigations = [];
    private ImmutableArray<Rule> _rules = [];

    /// <summary>Binds the head and the clause register.</summary>
    /// <param name="pack">The file that holds the head.</param>
    /// <param name="files">All files of the pack.</param>
    /// <param name="citations">Finds the instrument.</param>
    /// <param name="ids">The ids of packs.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public PackDraft(ParsedFile pack, ImmutableArray<ParsedFile> files, CitationBinder citations, IdRegister ids, DiagnosticBag diagnostics)
    {
        _files = files;
        if (MappingReader.Open(pack.Root, LawNames.Pack, diagnostics) is { } reader)
        {
            _id = ids.Read(reader.Required(LawKeywords.Id), mayHaveFolders: true);
            _version = ScalarReading.Text(reader.Required(LawKeywords.Version), diagnostics);
            _title = ScalarReading.Localized(reader.Required(LawKeywords.Title), diagnostics);
            var instrument = reader.Optional(LawKeywords.Instrument);
            _isFieldOfLaw = instrument is null;
            _instrument = instrument is null ? null : citations.Source(instrument);
            _span = reader.Node.Span;
            reader.Finish();
        }

        foreach (var root in _isFieldOfLaw ? Roots(RuleFileKind.Clauses) : [])
        {
            diagnostics.Add(RuleFileDiagnostics.ClausesWithoutInstrument(root.Span));
        }

        _clauseBinder = new ClauseBinder(_instrument, diagnostics);
        _clauses = [.. Roots(RuleFileKind.Clauses).SelectMany(r => _clauseBinder.Bind(r))];
    }

    /// <summary>Binds the thresholds.</summary>
    public void BindParameters(ParameterBinder binder) => _parameters = [.. Roots(RuleFileKind.Parameters).SelectMany(r => binder.Bind(r))];

    /// <summary>Reads the names of the defined terms.</summary>
    public void NameDefinitions(DefinitionFileBinder binder) => _definitionBinders = [.. Roots(RuleFileKind.Definitions).SelectMany(r => binder.Bind(r))];

    /// <summary>Binds the bodies of the defined terms; each comes after those it rests on.</summary>
    public void BindDefinitions(DefinitionProgress progress)
    {
        foreach (var binder in _definitionBinders)
        {
            binder.Bind(binder.Definition.Span);
        }

        var own = _definitionBinders.Select(b => b.Definition).ToHashSet();
        _definitions = [.. progress.Done.Where(own.Contains)];
    }

    /// <summary>Binds the mitigations.</summary>
    public void BindMitigations(MitigationBinder binder) =>
        _mitigations = [.. Roots(RuleFileKind.Mitigations).SelectMany(r => binder.Bind(r, _clauseBinder.Register))];

    /// <summary>Binds the rules.</summary>
    public void BindRules(RuleBinder binder) => _rules =
    [
        .. _files.Where(f => f.Place.Kind == RuleFileKind.Rule && f.Root is not null)
            .Select(f => binder.Bind(f.Root!, f.Place.BareName, _isFieldOfLaw ? null : _clauseBinder.Register))
            .OfType<Rule>()
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    /// <summary>Finds the rules of all packs that the clauses of this one name as checking them.</summary>
    public IEnumerable<(Clause Clause, Rule Rule)> Adoptions(NamedTable<Rule> rules) => _clauseBinder.Adoptions(rules);

    /// <summary>Sets the adopting clauses of the rules of this pack.</summary>
    public void Adopt(ILookup<Rule, Clause> adoptions) =>
        _rules = [.. _rules.Select(r => adoptions.Contains(r) ? r with { AdoptedBy = [.. adoptions[r].Distinct().OrderBy(c => c.Id, StringComparer.Ordinal)] } : r)];

    /// <summary>Puts the pack together; <see langword="null"/> when its head is mistaken.</summary>
    public RulePack? Complete() => _id is null || _version is null || _title is null || (_instrument is null && !_isFieldOfLaw) ? null
        : new RulePack(_id, _version, _title, _instrument, _clauses, _parameters, _definitions, _rules, _mitigations, ContentHash.Of(_files), _span);

    private IEnumerable<LocatedNode> Roots(RuleFileKind kind) => _files.Where(f => f.Place.Kind == kind).Select(f => f.Root).OfType<LocatedNode>();
}
