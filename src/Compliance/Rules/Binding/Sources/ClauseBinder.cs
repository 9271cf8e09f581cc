using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds the clause register of a pack.</summary>
/// <param name="instrument">The document of the clauses; <see langword="null"/> when the pack's own is mistaken.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class ClauseBinder(LegalSource? instrument, DiagnosticBag diagnostics)
{
    private readonly IdRegister _ids = new(LawNames.Clause, diagnostics);
    private readonly List<(Clause Clause, ScalarNode Rule)> _adoptions = [];

    /// <summary>Gets the document of the clauses; <see langword="null"/> where the pack has none.</summary>
    public LegalSource? Instrument => instrument;

    /// <summary>Gets the clauses by id.</summary>
    public NamedTable<Clause> Register { get; } = new();

    /// <summary>Binds the clauses.</summary>
    public ImmutableArray<Clause> Bind(IEnumerable<LocatedNode> items) => [.. items.Select(Clause).OfType<Clause>()];

    /// <summary>Finds the rules that the clauses name as checking them; unknown ones, and rules that name the clause themselves, are reported.</summary>
    /// <param name="rules">The rules of all packs.</param>
    /// <returns>Each clause with a rule that checks it.</returns>
    public IEnumerable<(Clause Clause, Rule Rule)> Adoptions(NamedTable<Rule> rules)
    {
        foreach (var (clause, node) in _adoptions)
        {
            if (!rules.TryFind(node.Text, out var rule))
            {
                diagnostics.Add(RuleDiagnostics.UnknownRule(node.Span, node.Text, rules.Names));
            }
            else if (rule?.Clause?.Instrument == clause.Instrument)
            {
                diagnostics.Add(RuleDiagnostics.OwnRuleAdopted(node.Span, node.Text));
            }
            else if (rule is not null)
            {
                yield return (clause, rule);
            }
        }
    }

    private Clause? Clause(LocatedNode node)
    {
        if (MappingReader.Open(node, PackShapes.Clause, diagnostics) is not { } reader)
        {
            return null;
        }

        var idNode = reader.Required(LawKeywords.Id);
        var id = _ids.ReadAny(idNode);
        var measure = ScalarReading.Text(reader.Optional(LawKeywords.Measure), diagnostics);
        var textNode = reader.Required(LawKeywords.Text);
        var text = ScalarReading.Localized(textNode, diagnostics);
        var wording = ScalarReading.Word(reader.Required(LawKeywords.Wording), WordsOfLaw.Wordings, LawNames.Wording, diagnostics);
        var modality = ScalarReading.Word(reader.Required(LawKeywords.Modality), WordsOfLaw.Modalities, LawNames.Modality, diagnostics);
        ImmutableArray<LocalizedText> binds =
            [.. ScalarReading.Items(reader.Required(LawKeywords.Binds), diagnostics).Select(b => ScalarReading.Localized(b, diagnostics)).OfType<LocalizedText>()];
        var isCheckable = ScalarReading.Word(reader.Required(LawKeywords.Checkable), LawKeywords.Truths, LawNames.Truth, diagnostics);
        var reason = ScalarReading.Localized(isCheckable == false ? reader.Required(LawKeywords.Reason) : reader.Optional(LawKeywords.Reason), diagnostics);
        var adopted = ScalarReading.Items(reader.Optional(LawKeywords.CheckedBy), diagnostics).Where(a => ScalarReading.Text(a, diagnostics) is not null).OfType<ScalarNode>().ToList();
        var (file, quote, seedSpan) = Seed(reader.Optional(LawKeywords.Seed));
        reader.Finish();

        var authentic = text is not null && instrument is not null ? instrument.Order.AuthenticOf(text) : [];
        if (wording == WordingStatus.Verified && text is not null && instrument is not null && authentic.IsEmpty)
        {
            diagnostics.Add(RuleDiagnostics.AuthenticTextMissing(textNode!.Span, id ?? string.Empty, instrument.Order));
        }

        var name = id ?? (idNode as ScalarNode)?.Text;
        var isWhole = id is not null && instrument is not null && text is not null && wording is not null && modality is not null && isCheckable is not null;
        var clause = isWhole
            ? new Clause(id!, instrument!, measure, text!, wording!.Value, modality!.Value, binds, isCheckable!.Value, reason, [.. adopted.Select(a => a.Text)], file, quote, node.Span)
            {
                TextSpan = authentic.IsEmpty ? textNode!.Span : ScalarReading.SpanOf(textNode!, authentic[0].Language),
                SeedSpan = seedSpan,
            }
            : null;
        if (name is not null)
        {
            Register.Add(name, clause);
        }

        if (clause is not null)
        {
            _adoptions.AddRange(adopted.Select(a => (clause, a)));
        }

        return clause;
    }

    private (string? File, string? Quote, SourceSpan Span) Seed(LocatedNode? node)
    {
        if (MappingReader.Open(node, PackShapes.Seed, diagnostics) is not { } reader)
        {
            return (null, null, default);
        }

        var file = ScalarReading.Text(reader.Required(LawKeywords.File), diagnostics);
        var quoteNode = reader.Required(LawKeywords.Quote);
        var quote = ScalarReading.Text(quoteNode, diagnostics);
        reader.Finish();
        return (file, quote, quoteNode?.Span ?? default);
    }
}
