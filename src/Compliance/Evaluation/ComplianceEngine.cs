using System.Collections.Immutable;
using System.Reflection;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Vocabularies;

namespace Compliance.Evaluation;

/// <summary>The native engine: judges declarations by a rulebook. Immutable and safe to use from many threads.</summary>
public sealed class ComplianceEngine : IComplianceEngine
{
    private static readonly string Version =
        typeof(ComplianceEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    private readonly ImmutableArray<CompiledRule> _rules;
    private readonly FindingFactory _findings;

    /// <summary>Creates an engine; the rules are made ready to run here.</summary>
    /// <param name="rulebook">The rules.</param>
    public ComplianceEngine(Rulebook rulebook)
        : this(rulebook ?? throw new ArgumentNullException(nameof(rulebook)), rulebook.Rules, new Compiler())
    {
    }

    /// <summary>Creates an engine of one rule in which a threshold has other values, to see whether cases notice.</summary>
    internal ComplianceEngine(Rulebook rulebook, Rule rule, ParameterReplacement replacement)
        : this(rulebook, [rule], new Compiler(replacement))
    {
    }

    private ComplianceEngine(Rulebook rulebook, IEnumerable<Rule> rules, Compiler compiler)
    {
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _rules = [.. rules.Select(r => CompiledRule.Compile(r, compiler))];
        _findings = new FindingFactory(
            [.. rulebook.Packs.SelectMany(p => p.Mitigations).Select(m => CompiledMitigation.Compile(m, compiler))]);
    }

    /// <inheritdoc/>
    public Rulebook Rulebook { get; }

    /// <inheritdoc/>
    public DeclarationReader Declarations { get; }

    /// <summary>Loads rules and makes them ready to run.</summary>
    /// <param name="files">The rule files.</param>
    /// <exception cref="InvalidRulebookException">A rule file has an error; the exception lists every mistake.</exception>
    public static ComplianceEngine Load(RuleFileSet files) => new(RulebookLoader.Load(files).GetRulebookOrThrow());

    /// <inheritdoc/>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default) =>
        ReportAssembly.Assemble(Version, Rulebook, declaration, asOf, Judge(_rules, declaration, asOf, cancellationToken));

    /// <inheritdoc/>
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Judge([.. _rules.Where(r => ReferenceEquals(r.Rule, rule))], declaration, asOf, cancellationToken);
    }

    private ImmutableArray<RuleResult> Judge(ImmutableArray<CompiledRule> rules, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        if (!ReferenceEquals(declaration.Vocabulary, Rulebook.Vocabulary))
        {
            throw new ArgumentException("The declaration was bound against another vocabulary than the rulebook's.", nameof(declaration));
        }

        var context = new EvaluationContext(declaration, asOf, cancellationToken);
        var results = ImmutableArray.CreateBuilder<RuleResult>();
        foreach (var compiled in rules)
        {
            var evaluator = new RuleEvaluator(compiled, _findings);
            var subjects = declaration[compiled.Rule.Subject];
            foreach (var subject in subjects.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                evaluator.Evaluate(subject, context, asOf, results);
            }

            // A declaration speaks for the one who declares; affiliates that are not listed are no subjects left out.
            if (subjects.State != EntitySetState.Complete
                && compiled.Rule.Subject.Cardinality != EntityCardinality.Principal
                && compiled.MayHaveSpoken(asOf))
            {
                results.Add(evaluator.Undeclared(subjects, asOf));
            }
        }

        return results.ToImmutable();
    }
}
