using System.Collections.Immutable;
using Compliance.Authoring.Cases;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Syntax;

namespace Compliance.Authoring.Corpora;

/// <summary>Reads corpus files against a rulebook.</summary>
internal sealed class CorpusFileReader(Rulebook rulebook, DiagnosticBag diagnostics, Func<string, bool>? hasFile = null)
{
    private readonly ExpectationReader _expectations = new(rulebook.Vocabulary, diagnostics);

    /// <summary>Reads a file.</summary>
    /// <param name="root">The root of the file.</param>
    /// <param name="place">Where it lies.</param>
    /// <returns>The file; <see langword="null"/> after a mistake without which it cannot be run.</returns>
    public CorpusFile? Read(LocatedNode root, CorpusPlace place)
    {
        if (MappingReader.Open(root, CorpusShapes.File, diagnostics) is not { } reader)
        {
            return null;
        }

        var name = ScalarReading.Localized(reader.Required(CaseWords.Name), diagnostics);
        var pattern = ScalarReading.Localized(reader.Required(CorpusWords.Pattern), diagnostics);
        var asOf = CaseParts.ReadDay(reader.Optional(CaseWords.AsOf), diagnostics);
        var given = CaseParts.ReadGiven(reader.Required(CaseWords.Given), diagnostics);
        var expected = ReadExpected(reader.Required(CaseWords.Expect), place.Kind);
        reader.Finish();
        if (given is not null)
        {
            CaseParts.CheckDay(reader, given, diagnostics);
        }

        return name is null || pattern is null || given is null || expected is not { } findings
            ? null
            : new CorpusFile(place, name, pattern, asOf, given, findings, root.Span);
    }

    private ImmutableArray<ExpectedFinding>? ReadExpected(LocatedNode? node, CorpusKind kind)
    {
        switch (node)
        {
            case null:
                return null;
            case SequenceNode when kind == CorpusKind.Lawful:
            case ScalarNode { Text: var word } when kind == CorpusKind.Violations && CorpusWords.Lawful.Matches(word):
                diagnostics.Add(CorpusDiagnostics.OtherKind(node.Span, kind));
                return null;
            case SequenceNode { Items.IsEmpty: true }:
                diagnostics.Add(CorpusDiagnostics.NothingExpected(node.Span));
                return null;
            case SequenceNode list:
                var findings = list.Items.Select(ReadFinding).ToList();
                ReportTwice(findings);
                return findings.Contains(null) ? null : [.. findings.OfType<ExpectedFinding>()];
            case ScalarNode { Text: var word } when CorpusWords.Lawful.Matches(word):
                return [];
            default:
                diagnostics.Add(CorpusDiagnostics.NotAnExpectation(node.Span));
                return null;
        }
    }

    private ExpectedFinding? ReadFinding(LocatedNode node)
    {
        if (MappingReader.Open(node, CorpusShapes.Finding, diagnostics) is not { } reader)
        {
            return null;
        }

        var ruleNode = reader.Required(CaseWords.Rule);
        reader.Required(CaseWords.Subject);
        var cites = reader.Required(CaseWords.Cites);
        if (cites is SequenceNode { Items.IsEmpty: true })
        {
            diagnostics.Add(CorpusDiagnostics.NothingCited(cites.Span));
        }

        var result = _expectations.Read(reader);
        if (result is { Outcome: not (ExpectedOutcome.Violation or ExpectedOutcome.Caution) })
        {
            diagnostics.Add(CorpusDiagnostics.OtherOutcome(reader.Optional(CaseWords.Outcome)!.Span, CaseWords.Text(result.Outcome)));
        }

        return CaseParts.FindRule(ruleNode, rulebook, diagnostics, hasFile) is { } rule && result is not null ? new ExpectedFinding(rule, result) : null;
    }

    private void ReportTwice(List<ExpectedFinding?> findings)
    {
        foreach (var same in findings.OfType<ExpectedFinding>().GroupBy(f => (f.Rule.Id, f.Result.Subject, f.Result.Outcome, f.Result.From, f.Result.Until)))
        {
            foreach (var again in same.Skip(1))
            {
                diagnostics.Add(CorpusDiagnostics.WrittenTwice(again.Result.Span, same.First().Result.Span, same.Key.Id));
            }
        }
    }
}
