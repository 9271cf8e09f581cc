using System.Collections.Immutable;
using Compliance.Authoring.Cases.Fixtures;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Syntax;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Cases;

/// <summary>Reads what a case expects: a word, one expected result, or a list of them.</summary>
internal sealed class ExpectationReader(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    public CaseExpectation? Read(LocatedNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case SequenceNode { Items.IsEmpty: true }:
                diagnostics.Add(CaseDiagnostics.NothingExpected(node.Span));
                return null;
            case SequenceNode list:
                var results = list.Items.Select(ReadResult).ToList();
                return results.Contains(null) ? null : new CaseExpectation(false, [.. results.OfType<ExpectedResult>()]);
            case MappingNode:
                return ReadResult(node) is { } result ? new CaseExpectation(true, [result]) : null;
            case ScalarNode scalar when CaseWords.IsUnfilled(scalar.Text):
                diagnostics.Add(FixtureDiagnostics.Unfilled(node.Span));
                return CaseExpectation.Unfilled;
            default:
                return ReadOutcome(node) is { } outcome
                    ? new CaseExpectation(true, [new ExpectedResult { Outcome = outcome, Span = node.Span }])
                    : null;
        }
    }

    /// <summary>Reads what must be upcoming: a list, which may be empty.</summary>
    public ImmutableArray<ExpectedResult> ReadUpcoming(LocatedNode? node)
    {
        var results = ScalarReading.Items(node, diagnostics).Select(ReadResult).OfType<ExpectedResult>().ToImmutableArray();
        foreach (var result in results.Where(r => r.Outcome is not (ExpectedOutcome.Violation or ExpectedOutcome.Caution)))
        {
            diagnostics.Add(CaseDiagnostics.CannotBeUpcoming(result.Span, CaseWords.Text(result.Outcome)));
        }

        return results;
    }

    private ExpectedOutcome? ReadOutcome(LocatedNode? node)
    {
        if (node is ScalarNode scalar && CaseWords.IsUnfilled(scalar.Text))
        {
            diagnostics.Add(FixtureDiagnostics.Unfilled(node.Span));
            return null;
        }

        return ScalarReading.Word(node, CaseWords.Outcomes, CaseWords.OutcomeWord, diagnostics);
    }

    private ExpectedResult? ReadResult(LocatedNode node) =>
        MappingReader.Open(node, CaseShapes.Result, diagnostics) is { } reader ? Read(reader) : null;

    /// <summary>Reads one expected result out of a mapping that may have keys of its own besides, and finishes it.</summary>
    /// <returns>The result; <see langword="null"/> without an outcome, which is reported.</returns>
    public ExpectedResult? Read(MappingReader reader)
    {
        var outcome = ReadOutcome(reader.Required(CaseWords.Outcome));
        var subject = ScalarReading.Text(reader.Optional(CaseWords.Subject), diagnostics);
        var result = new ExpectedResult
        {
            Outcome = outcome ?? default,
            Subject = subject is null ? null : FactPath.Canonical(subject, vocabulary),
            From = ScalarReading.Date(reader.Optional(CaseWords.From), diagnostics),
            Until = ScalarReading.Date(reader.Optional(CaseWords.Until), diagnostics),
            Cites = ScalarReading.Texts(reader.Optional(CaseWords.Cites), diagnostics),
            Missing = [.. ScalarReading.Texts(reader.Optional(CaseWords.Missing), diagnostics).Select(m => FactPath.Canonical(m, vocabulary))],
            Caps = reader.Optional(CaseWords.Caps) is { } caps ? ReadCaps(caps) : null,
            Span = reader.Node.Span,
        };
        reader.Finish();
        if (outcome is null)
        {
            return null;
        }

        CheckSense(result, reader);
        return result;
    }

    private ImmutableArray<CapReason> ReadCaps(LocatedNode node) =>
    [
        .. ScalarReading.Items(node, diagnostics)
            .Select(i => ScalarReading.Word(i, WordsOfFindings.CapReasons, CaseWords.CapWord, diagnostics))
            .OfType<CapReason>()
            .Order(),
    ];

    private void CheckSense(ExpectedResult result, MappingReader reader)
    {
        if (result.Outcome != ExpectedOutcome.Undetermined && reader.Entry(CaseWords.Missing) is { } missing)
        {
            diagnostics.Add(CaseDiagnostics.CannotGoTogether(missing.Key.Span, new(CaseWords.Missing.Zh, CaseWords.Missing.Id), CaseWords.Text(result.Outcome)));
        }

        var isFinding = result.Outcome is ExpectedOutcome.Violation or ExpectedOutcome.Caution or ExpectedOutcome.Opportunity;
        if (!isFinding && reader.Entry(CaseWords.Caps) is { } caps)
        {
            diagnostics.Add(CaseDiagnostics.CannotGoTogether(caps.Key.Span, new(CaseWords.Caps.Zh, CaseWords.Caps.Id), CaseWords.Text(result.Outcome)));
        }
    }
}
