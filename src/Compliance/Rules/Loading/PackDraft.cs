using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Terms;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Binding;
using Compliance.Rules.Binding.Packs;
using Compliance.Rules.Binding.Shapes;
using Compliance.Rules.Binding.Sources;
using Compliance.Rules.Loading.Hashing;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>A pack while it is bound, kind by kind: each kind needs the earlier kinds of all packs.</summary>
internal sealed class PackDraft
{
    private readonly ImmutableArray<ParsedFile> _files;
    private readonly DiagnosticBag _diagnostics;
    private readonly string? _id;
    private readonly string? _version;
    private readonly LocalizedText? _title;
    private readonly LegalSource? _instrument;
    private readonly bool _isFieldOfLaw;
    private readonly SourceSpan _span;

    /// <summary>Binds the head and the clause register.</summary>
    /// <param name="pack">The file that holds the head.</param>
    /// <param name="files">All files of the pack.</param>
    /// <param name="citations">Finds the instrument.</param>
    /// <param name="calendars">Finds the calendar.</param>
    /// <param name="ids">The ids of packs.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public PackDraft(ParsedFile pack, ImmutableArray<ParsedFile> files, CitationBinder citations, CalendarBinder calendars, IdRegister ids, DiagnosticBag diagnostics)
    {
        _files = files;
        _diagnostics = diagnostics;
        if (MappingReader.Open(pack.Root, PackShapes.Pack, diagnostics) is { } reader)
        {
            _id = ids.Read(reader.Required(LawKeywords.Id), mayHaveFolders: true);
            _version = ScalarReading.Text(reader.Required(LawKeywords.Version), diagnostics);
            _title = ScalarReading.Localized(reader.Required(LawKeywords.Title), diagnostics);
            var instrument = reader.Optional(LawKeywords.Instrument);
            _isFieldOfLaw = instrument is null;
            _instrument = instrument is null ? null : citations.Source(instrument);
            Calendar = calendars.Find(reader.Optional(LawKeywords.Calendar));
            Needs = new PackNeeds(reader.Optional(LawKeywords.Needs), diagnostics);
            _span = reader.Node.Span;
            reader.Finish();
        }

        var registers = files.Where(f => f.Place.Kind == RuleFileKinds.Clauses && f.Root is not null).ToList();
        if (_isFieldOfLaw)
        {
            registers.ForEach(r => diagnostics.Add(RuleFileDiagnostics.ClausesWithoutInstrument(r.Root!.Span)));
        }

        var clauses = new ClauseBinder(_instrument, diagnostics);
        var bound = clauses.Bind(FilesOf(RuleFileKinds.Clauses).SelectMany(f => f.Items));
        Parts = new PackParts(clauses, _isFieldOfLaw);
        Parts.Set(bound);
    }

    /// <summary>Gets the packs it needs.</summary>
    public PackNeeds? Needs { get; }

    /// <summary>Gets the id; <see langword="null"/> where it is mistaken.</summary>
    public string? Id => _id;

    /// <summary>Gets the calendar by which the pack counts working days.</summary>
    public WorkCalendar? Calendar { get; }

    /// <summary>Gets what is bound so far.</summary>
    public PackParts Parts { get; }

    /// <summary>Determines whether a file belongs to the pack.</summary>
    public bool Holds(SourceFile? file) => file is not null && _files.Any(f => ReferenceEquals(f.File, file));

    /// <summary>Gets the files of one kind that could be understood, opened.</summary>
    public ImmutableArray<PackFile> FilesOf(RuleFileKind kind) =>
        [.. _files.Where(f => f.Place.Kind == kind && f.Root is not null).Select(f => new PackFile(f.Place.BareName, kind.Items(f.Root!, _diagnostics)))];

    /// <summary>Puts the pack together; <see langword="null"/> when its head is mistaken.</summary>
    public RulePack? Complete() => _id is null || _version is null || _title is null || (_instrument is null && !_isFieldOfLaw) ? null
        : new RulePack(
            _id,
            _version,
            _title,
            _instrument,
            Parts.Of<Clause>(),
            Parts.Of<Parameter>(),
            Parts.Of<Definition>(),
            Parts.Of<Rule>(),
            Parts.Of<Mitigation>(),
            RuleFileHash.OfContent(_files),
            _span)
        {
            Calendar = Calendar,
            Needs = Needs?.Ids ?? [],
        };
}
