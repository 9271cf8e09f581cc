using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Loading.Paths;
using Compliance.Text;
using Compliance.Types.Regions;
using Compliance.Vocabularies;

namespace Compliance.Rules.Loading.Drafts;

/// <summary>
/// Loads rule files again and again while somebody writes them: a file is read once for as long as it stays the same object, and the vocabulary is bound
/// when one of its files has changed. Not thread-safe.
/// </summary>
/// <remarks>
/// A file whose form is broken counts as it last was when it was sound, so that half a line in it is no mistake in the files that use it; of itself
/// only the broken form is reported. Registered texts are not read.
/// </remarks>
public sealed class RulebookDrafts
{
    private readonly Dictionary<string, ReadDraft> _sound = new(StringComparer.Ordinal);
    private Dictionary<RuleFile, ReadDraft> _read = new(ReferenceEqualityComparer.Instance);
    private readonly BoundFiles<RegionRegister> _regions = new();
    private readonly BoundFiles<Vocabulary> _vocabularies = new();
    private Vocabulary? _vocabulary;

    /// <summary>Loads files.</summary>
    /// <param name="files">All of them; those that are the same objects as before are not read again.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <returns>What is known of them, and what is wrong.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; what was read is kept.</exception>
    public RulebookDraft Load(IReadOnlyCollection<RuleFile> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var diagnostics = new DiagnosticBag();
        var stale = new HashSet<SourceFile>(ReferenceEqualityComparer.Instance);
        var parsed = ImmutableArray.CreateBuilder<ParsedFile>();
        var drafts = ImmutableArray.CreateBuilder<DraftFile>();
        var folders = RuleFilePlace.PackFolders(files.Select(f => f.Path));
        var read = new Dictionary<RuleFile, ReadDraft>(ReferenceEqualityComparer.Instance);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = RuleFilePlace.Of(file.Path, folders);
            if (place.Kind is not { IsReadLater: false, IsText: false } kind)
            {
                ReportStray(file, place, diagnostics);
                continue;
            }

            if (!_read.TryGetValue(file, out var draft))
            {
                draft = ReadDraft.Of(file);
                _read[file] = draft;
            }

            read[file] = draft;
            diagnostics.AddRange(draft.Diagnostics);
            drafts.Add(new DraftFile(file, draft.Source, draft.Root, kind.FileShape));
            if (Counted(file, draft, stale) is { Source: { } source } counted)
            {
                parsed.Add(new ParsedFile(place, source, counted.Root));
            }
        }

        _read = read;
        var rulebook = Bind(parsed.ToImmutable(), stale, diagnostics);
        return new RulebookDraft(rulebook, diagnostics.ToSorted(), drafts.ToImmutable());
    }

    private static void ReportStray(RuleFile file, RuleFilePlace place, DiagnosticBag diagnostics)
    {
        if (place.Kind is null)
        {
            var start = new SourceSpan(new SourceFile(file.Path, string.Empty), 0, 0);
            diagnostics.Add(RuleFilePlace.HasOtherExtension(file.Path) ? RuleFileDiagnostics.Extension(start, file.Path) : RuleFileDiagnostics.StrayFile(start, file.Path));
        }
    }

    private ReadDraft Counted(RuleFile file, ReadDraft draft, HashSet<SourceFile> stale)
    {
        if (draft.IsSound)
        {
            _sound[file.Path] = draft;
        }
        else if (_sound.TryGetValue(file.Path, out var before))
        {
            stale.Add(before.Source!);
            return before;
        }

        return draft;
    }

    private Rulebook? Bind(ImmutableArray<ParsedFile> parsed, HashSet<SourceFile> stale, DiagnosticBag diagnostics)
    {
        var vocabulary = BindVocabulary(parsed);
        var bound = new DiagnosticBag();
        bound.AddRange(_regions.Diagnostics);
        bound.AddRange(_vocabularies.Diagnostics);
        var rulebook = new RulebookBinder(parsed, PlaceOf(parsed), bound).Bind(vocabulary);
        diagnostics.AddRange(bound.ToSorted().Where(d => d.Span.File is not { } file || !stale.Contains(file)));
        return rulebook;
    }

    // The trees of regions are large, and seldom change with the rest of the vocabulary.
    private Vocabulary? BindVocabulary(ImmutableArray<ParsedFile> parsed)
    {
        ImmutableArray<ParsedFile> places = [.. parsed.Where(f => f.Place.Kind == RuleFileKinds.Regions)];
        ImmutableArray<ParsedFile> own = [.. parsed.Where(f => f.Place.Kind == RuleFileKinds.Vocabulary), .. places];
        var regions = _regions.Of(places, static (files, diagnostics) => new RulebookBinder(files, ".", diagnostics).BindRegions());
        var place = PlaceOf(parsed);
        _vocabulary = _vocabularies.Of(own, (files, diagnostics) => new RulebookBinder(files, place, diagnostics).BindVocabulary(regions)) ?? _vocabulary;
        return _vocabulary;
    }

    private static string PlaceOf(ImmutableArray<ParsedFile> parsed) => parsed.IsEmpty ? "." : RulePath.FolderOf(parsed[0].File.Path);
}
