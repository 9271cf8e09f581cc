using System.Collections.Immutable;
using Compliance.Authoring.Analysis.Changes;
using Compliance.Authoring.Analysis.Files;
using Compliance.Authoring.Analysis.Outlines;
using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Authoring.Cases;
using Compliance.Binding.Shapes;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Rules.Loading.Drafts;
using Compliance.Text;

namespace Compliance.Authoring.Analysis;

/// <summary>What is known of the files of a workspace at one moment. Places are offsets in UTF-16 units; a path that is not known gives nothing.</summary>
public sealed class WorkspaceState
{
    private readonly AuthoringNames _names;
    private readonly SlotTable _table;
    private readonly Dictionary<string, RuleFile> _files;
    private readonly Dictionary<string, DraftFile> _drafts;
    private readonly ILookup<string, Diagnostic> _diagnostics;
    private readonly Dictionary<string, WorkspaceFile> _known = new(StringComparer.Ordinal);

    internal WorkspaceState(RulebookDraft draft, ImmutableArray<RuleFile> files, ImmutableHashSet<string> open)
    {
        Rulebook = draft.Rulebook;
        OpenPaths = open;
        _names = new AuthoringNames(draft.Rulebook);
        _table = new SlotTable(_names);
        _files = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        _drafts = draft.Files.ToDictionary(f => f.File.Path, StringComparer.Ordinal);
        _diagnostics = draft.Diagnostics.ToLookup(d => d.Span.File?.Path ?? string.Empty, StringComparer.Ordinal);
    }

    /// <summary>Gets what can be named; <see langword="null"/> while there is no vocabulary.</summary>
    public Rulebook? Rulebook { get; }

    /// <summary>Gets the paths of the files whose texts are open.</summary>
    public ImmutableHashSet<string> OpenPaths { get; }

    /// <summary>Gets the paths of all files.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    internal static WorkspaceState Empty { get; } = new(new RulebookDraft(null, [], []), [], []);

    internal AuthoringNames Names => _names;

    /// <summary>Gets what is wrong with a file, as the command says it: of rule files all that loading finds, of cases, corpora and declarations what reading them finds.</summary>
    /// <param name="path">The file; an empty path for what is wrong with none of them alone.</param>
    public ImmutableArray<Diagnostic> DiagnosticsOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Find(path) is { Kind: not FileKind.Rules } other ? FileDiagnostics.Of(other, Rulebook, HasRuleFile) : [.. _diagnostics[path]];
    }

    /// <summary>Gets the files with something wrong among the rule files, and those that are open.</summary>
    public IEnumerable<string> PathsToReport => _diagnostics.Select(d => d.Key).Where(p => p.Length > 0).Concat(OpenPaths).Distinct(StringComparer.Ordinal);

    /// <summary>Finds what can be written at a place.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text now, which may be newer than the state.</param>
    /// <param name="offset">The cursor.</param>
    public CompletionResult Complete(string path, string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        return IsKnown(path) || FileDiagnostics.IsDeclaration(text, Rulebook) ? Completion.At(SlotOf(path), text, offset) : CompletionResult.None(offset);
    }

    /// <summary>Finds the name at a place.</summary>
    /// <returns>The name; <see langword="null"/> where nothing is named.</returns>
    public Occurrence? OccurrenceAt(string path, int offset) =>
        Find(path)?.Occurrences.Where(o => o.Span.Start <= offset && offset <= o.Span.End).OrderBy(o => o.Span.Length).FirstOrDefault();

    /// <summary>Describes a symbol for a person: label, type, the words of the law.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="language">The language.</param>
    /// <returns>Markdown; <see langword="null"/> where nothing is known.</returns>
    public string? Describe(Symbol symbol, Language language)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return new SymbolText(_names, language).Of(symbol);
    }

    /// <summary>Finds the places where a symbol is defined.</summary>
    public IEnumerable<Occurrence> DefinitionsOf(Symbol symbol) => Everywhere(includesCases: false).Where(o => o.IsDefinition && o.Symbol == symbol);

    /// <summary>Finds the places where a symbol is named, in cases and corpora too.</summary>
    public IEnumerable<Occurrence> ReferencesTo(Symbol symbol) => Everywhere(includesCases: true).Where(o => o.Symbol == symbol);

    /// <summary>Determines whether a symbol has an id of its own that can be another; of articles, currencies, packs and keys the law, a standard or the language decides.</summary>
    public static bool CanRename(Symbol symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return Renaming.CanRename(symbol.Kind);
    }

    /// <summary>Plans to give a symbol another id.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="newId">The new id.</param>
    /// <param name="isWritable">Whether a file can be changed: the shipped rules cannot.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public RenameResult Rename(Symbol symbol, string newId, Func<string, bool> isWritable, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        ArgumentNullException.ThrowIfNull(newId);
        ArgumentNullException.ThrowIfNull(isWritable);
        return new Renaming(this, symbol, newId).Plan(isWritable, cancellationToken);
    }

    /// <summary>Gets the parts of a file.</summary>
    public ImmutableArray<OutlineItem> OutlineOf(string path) => Find(path)?.Root is { } root ? Outline.Of(root) : [];

    /// <summary>Gets the changes that follow the advice of a diagnostic, the best first.</summary>
    public static ImmutableArray<Fix> FixesOf(Diagnostic diagnostic) => Fixes.Of(diagnostic);

    /// <summary>Gets the text of a file as the state knows it.</summary>
    public SourceFile? SourceOf(string path) => Find(path)?.Source;

    /// <summary>Counts the cases of a rule.</summary>
    /// <param name="path">The file of the rule.</param>
    /// <returns>The number; 0 where there is no file of cases beside it.</returns>
    public int CasesOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return CaseList.Of(Find(CaseList.PathFor(path)))?.Items.Length ?? 0;
    }

    /// <summary>Gets the places of the cases of a file of cases.</summary>
    public ImmutableArray<SourceSpan> CasePlacesOf(string path) => Find(path) is { Kind: FileKind.Cases } file ? [.. (CaseList.Of(file)?.Items ?? []).Select(i => i.Span)] : [];

    /// <summary>Gets whether the rule files have an error, so that they cannot be evaluated.</summary>
    public bool HasErrors => _diagnostics.SelectMany(d => d).Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Finds the first definition of a kind in a file.</summary>
    public Occurrence? DefinitionIn(string path, SymbolKind kind) => Find(path)?.Occurrences.FirstOrDefault(o => o.IsDefinition && o.Symbol.Kind == kind);

    /// <summary>Gets the id of the rule that a file of cases tests; <see langword="null"/> for another file.</summary>
    public string? RuleOfCases(string path) => Find(path) is { Kind: FileKind.Cases } file ? file.Occurrences.FirstOrDefault(o => o.Symbol.Kind == SymbolKind.Rule)?.Symbol.Id : null;

    /// <summary>Reads the cases of a rule as they are written now.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <returns>The cases, and what is wrong with them; no cases where there is no file of cases beside the rule.</returns>
    public (CaseFile? File, ImmutableArray<Diagnostic> Diagnostics) ReadCases(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var path = Rulebook?.FindRule(rule)?.Span.File?.Path;
        if (path is null || Find(CaseList.PathFor(path)) is not { Root: { } root } file)
        {
            return (null, []);
        }

        var diagnostics = FileDiagnostics.Of(file, Rulebook, HasRuleFile);
        return (new CaseFileReader(Rulebook!, new DiagnosticBag()).Read(root), diagnostics);
    }

    internal static bool IsRuleFile(string path) => FileKinds.ShapeOfPlace(path) is not null || FileKinds.Of(path) is FileKind.Cases or FileKind.Corpus;

    internal IEnumerable<Occurrence> Everywhere(bool includesCases) => _files.Keys.Order(StringComparer.Ordinal)
        .Where(p => includesCases || _drafts.ContainsKey(p))
        .Where(p => !p.EndsWith(".txt", StringComparison.Ordinal))
        .SelectMany(p => Find(p)!.Occurrences);

    internal RuleFile? FileOf(string path) => _files.GetValueOrDefault(path);

    internal IEnumerable<RuleFile> RuleFiles => _files.Values.Where(f => _drafts.ContainsKey(f.Path) || FileKinds.Of(f.Path) is FileKind.Cases or FileKind.Corpus);

    private WorkspaceFile? Find(string path)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(path, out var file) && _files.TryGetValue(path, out var stored))
            {
                file = Make(stored);
                _known.Add(path, file);
            }

            return file;
        }
    }

    private WorkspaceFile Make(RuleFile file)
    {
        if (_drafts.GetValueOrDefault(file.Path) is { } draft)
        {
            return new WorkspaceFile(file, FileKind.Rules, draft.Source, draft.Root, SlotOf(file.Path));
        }

        var parsed = ParsedText.Of(file);
        return new WorkspaceFile(file, FileKinds.Of(file.Path), parsed.Source, parsed.Root, SlotOf(file.Path));
    }

    // The file of a rule has its id for a name.
    private bool HasRuleFile(string rule) => _drafts.Keys.Any(p => Path.GetFileName(p.AsSpan()).SequenceEqual($"{rule}.yaml"));

    private bool IsKnown(string path) => _drafts.ContainsKey(path) || ShapeOf(path) is not null;

    private Slot SlotOf(string path) => ShapeOf(path) is { } shape ? _table.OfFile(shape) : _table.OfDeclaration();

    private MappingShape? ShapeOf(string path) =>
        _drafts.GetValueOrDefault(path)?.Shape ?? FileKinds.ShapeOf(FileKinds.Of(path)) ?? FileKinds.ShapeOfPlace(path);
}
