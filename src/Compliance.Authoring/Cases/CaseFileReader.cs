using System.Collections.Immutable;
using Compliance.Authoring.Cases.Fixtures;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>Reads <c>*.cases.yaml</c> files against the rules they test.</summary>
internal sealed class CaseFileReader
{
    /// <summary>How the names of case files end.</summary>
    public const string Suffix = ".cases.yaml";

    private readonly Rulebook _rulebook;
    private readonly DiagnosticBag _diagnostics;
    private readonly ExpectationReader _expectations;
    private readonly Func<string, bool>? _hasFile;

    /// <summary>Creates a reader.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="hasFile">Whether an id is that of a rule with a mistake; <see langword="null"/> where all rules are sound.</param>
    public CaseFileReader(Rulebook rulebook, DiagnosticBag diagnostics, Func<string, bool>? hasFile = null)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(diagnostics);
        _rulebook = rulebook;
        _diagnostics = diagnostics;
        _hasFile = hasFile;
        _expectations = new ExpectationReader(rulebook.Vocabulary, diagnostics);
    }

    /// <summary>Reads a file of cases.</summary>
    /// <param name="root">The root of the file.</param>
    /// <returns>The cases that could be read; <see langword="null"/> when their rule is not known.</returns>
    public CaseFile? Read(LocatedNode root)
    {
        var (rule, span, cases) = ReadParts(root);
        return rule is null ? null : new CaseFile(rule, cases.RemoveAll(IsUnfilled), span) { Unfilled = [.. cases.Where(IsUnfilled)] };
    }

    /// <summary>Reads the declarations of the cases, whether their rule is known or not.</summary>
    public IEnumerable<MappingNode> ReadFacts(LocatedNode root) => ReadParts(root).Cases.Select(c => c.Given);

    private (Rule? Rule, SourceSpan Span, ImmutableArray<RuleCase> Cases) ReadParts(LocatedNode root)
    {
        if (MappingReader.Open(root, CaseShapes.File, _diagnostics) is not { } reader)
        {
            return (null, default, []);
        }

        var ruleNode = reader.Required(CaseWords.Rule);
        var fixtures = new FixtureSet(reader.Optional(CaseWords.Fixtures), _rulebook.Vocabulary, _diagnostics);
        var list = reader.Required(CaseWords.Cases);
        reader.Finish();
        var rule = FindRule(ruleNode);
        var nodes = ScalarReading.Items(list, _diagnostics);
        if (list is SequenceNode && nodes.IsEmpty)
        {
            _diagnostics.Add(CaseDiagnostics.NoCases(list.Span));
        }

        ImmutableArray<RuleCase> cases = [.. nodes.Select(n => ReadCase(n, fixtures)).OfType<RuleCase>()];
        ReportEqualNames(cases);
        fixtures.ReportUnused();
        return (rule, ruleNode?.Span ?? default, cases);
    }

    private Rule? FindRule(LocatedNode? node)
    {
        var rule = CaseParts.FindRule(node, _rulebook, _diagnostics, _hasFile);
        if (rule is not null && FileName(node!.Span) is { } file && file != rule.Id)
        {
            _diagnostics.Add(CaseDiagnostics.FileName(node.Span, rule.Id, file + Suffix));
        }

        return rule;
    }

    private static string? FileName(SourceSpan span)
    {
        var name = Path.GetFileName(span.File?.Path);
        return name is not null && name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : null;
    }

    private static bool IsUnfilled(RuleCase ruleCase) => ReferenceEquals(ruleCase.Expectation, CaseExpectation.Unfilled);

    private RuleCase? ReadCase(LocatedNode node, FixtureSet fixtures)
    {
        if (MappingReader.Open(node, CaseShapes.Case, _diagnostics) is not { } reader)
        {
            return null;
        }

        var name = ScalarReading.Localized(reader.Required(CaseWords.Name), _diagnostics);
        var asOf = CaseParts.ReadDay(reader.Optional(CaseWords.AsOf), _diagnostics);
        var horizon = ScalarReading.Days(reader.Entry(CaseWords.Upcoming) is null ? reader.Optional(CaseWords.Horizon) : reader.Required(CaseWords.Horizon), _diagnostics);
        var upcoming = reader.Entry(CaseWords.Horizon) is null ? [] : _expectations.ReadUpcoming(reader.Required(CaseWords.Upcoming));
        var given = reader.Required(CaseWords.Given);
        var expectation = _expectations.Read(reader.Required(CaseWords.Expect));
        reader.Finish();
        if (CaseParts.ReadGiven(given, _diagnostics) is not { } written || fixtures.Whole(written) is not { } facts)
        {
            return null;
        }

        CaseParts.CheckDay(reader, facts, _diagnostics);

        return name is null || expectation is null ? null : new RuleCase(name, asOf, facts, expectation, node.Span)
        {
            HorizonDays = horizon ?? 0,
            Upcoming = upcoming,
        };
    }

    private void ReportEqualNames(ImmutableArray<RuleCase> cases)
    {
        foreach (var same in cases.GroupBy(c => c.Name.Zh, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            foreach (var again in same.Skip(1))
            {
                _diagnostics.Add(CaseDiagnostics.NameWrittenTwice(again.Span, same.First().Span, same.Key));
            }
        }
    }
}
