using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Yaml;

namespace Compliance.Rules.Tests.Evasion;

/// <summary>Edits one declaration in one place at a time, and tells what became of its violations.</summary>
internal sealed class EvasionProgram
{
    private readonly MappingNode _root;
    private readonly Declaration _declaration;
    private readonly DateOnly _asOf;
    private readonly List<(Rule Rule, Entity Subject)> _violations;

    /// <summary>Reads a sample and evaluates it.</summary>
    public EvasionProgram(string path)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile(path, File.ReadAllText(RepositoryRoot.Combine(path)));
        _root = (MappingNode)YamlReader.Read(file, ReadLimits.Data, diagnostics)!;
        _declaration = ShippedRules.Engine.Declarations.FromNode(_root, path).GetDeclarationOrThrow();
        _asOf = _declaration.AsOf!.Value;
        _violations = [.. ShippedRules.Engine.Evaluate(_declaration, _asOf).Findings
            .Where(f => f.Kind == FindingKind.Violation)
            .Select(f => (f.Rule, f.Subject))
            .Distinct()];
    }

    /// <summary>Gets how many violations stand before any edit.</summary>
    public int Violations => _violations.Count;

    /// <summary>Gets every edit.</summary>
    public IEnumerable<Edit> All => Edits.Of(_root, _declaration);

    /// <summary>Evaluates the declaration with one edit.</summary>
    /// <returns>What became of its violations, and the first that tells.</returns>
    public (EditOutcome Outcome, string? Rule) Try(Edit edit)
    {
        var read = ShippedRules.Engine.Declarations.FromNode(edit.Root, "edited");
        if (read.Declaration is not { } declaration)
        {
            return (EditOutcome.Refused, null);
        }

        var report = ShippedRules.Engine.Evaluate(declaration, _asOf);
        var standing = report.Findings.Where(f => f.Kind == FindingKind.Violation).Select(f => (f.Rule.Id, f.Subject.Type.Id, f.Subject.Index)).ToHashSet();
        var worst = EditOutcome.Standing;
        string? telling = null;
        foreach (var (rule, subject) in _violations)
        {
            if (standing.Contains((rule.Id, subject.Type.Id, IndexAfter(edit, subject))))
            {
                continue;
            }

            var outcome = Explain(edit, report, rule, subject);
            if (outcome > worst)
            {
                (worst, telling) = (outcome, $"{rule.Id} of {subject.Path}");
            }
        }

        return (worst, telling);
    }

    private static EditOutcome Explain(Edit edit, ComplianceReport report, Rule rule, Entity subject)
    {
        var index = IndexAfter(edit, subject);
        if (index >= 0 && report.Undetermined.Any(r => r.Rule.Id == rule.Id && (r.Subject is null || r.Subject.Index == index)))
        {
            return EditOutcome.Undetermined;
        }

        if (report.Undetermined.Any(r => r.Rule.Id == rule.Id && r.Subject is null))
        {
            return EditOutcome.Undetermined;
        }

        if (report.Asserted.Any(a => a.Path == edit.Path && a.Rules.Any(r => r.Id == rule.Id)))
        {
            return EditOutcome.Asserted;
        }

        return index < 0 || edit.Kind == EditKind.ItemRemoved ? EditOutcome.Another : EditOutcome.Silent;
    }

    // The things after one that was taken away move up; -1 for what was itself taken away.
    private static int IndexAfter(Edit edit, Entity subject)
    {
        if (edit.Removed is null || edit.Removed.Id != subject.Type.Id)
        {
            return subject.Index;
        }

        if (edit.Index < 0)
        {
            return subject.Index == 0 && edit.Removed.Cardinality == Types.EntityCardinality.Principal ? 0 : -1;
        }

        return subject.Index == edit.Index ? -1 : subject.Index - (subject.Index > edit.Index ? 1 : 0);
    }
}
