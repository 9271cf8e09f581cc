using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Microsoft.Extensions.Logging;

namespace Compliance.Evaluation;

/// <summary>The native engine: judges declarations by a rulebook. Immutable and safe to use from many threads.</summary>
public sealed class ComplianceEngine : IComplianceEngine
{
    private readonly CompiledRulebook _compiled;
    private readonly ILogger? _logger;

    /// <summary>Creates an engine; the rules are made ready to run here.</summary>
    /// <param name="rulebook">The rules.</param>
    public ComplianceEngine(Rulebook rulebook)
        : this(rulebook ?? throw new ArgumentNullException(nameof(rulebook)), rulebook.Rules, new Compiler())
    {
    }

    /// <summary>Creates an engine that tells a log how many findings there were, and of what kind.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="logger">The log. What a company declares never goes into it.</param>
    public ComplianceEngine(Rulebook rulebook, ILogger<ComplianceEngine> logger)
        : this(rulebook) => _logger = logger ?? throw new ArgumentNullException(nameof(logger));

    /// <summary>Creates an engine of one rule in which a threshold has other values, to see whether cases notice.</summary>
    internal ComplianceEngine(Rulebook rulebook, Rule rule, ParameterReplacement replacement)
        : this(rulebook, [rule], new Compiler(replacement))
    {
    }

    private ComplianceEngine(Rulebook rulebook, IEnumerable<Rule> rules, Compiler compiler)
    {
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _compiled = CompiledRulebook.Compile(rulebook, rules, compiler);
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
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var report = _compiled.Report(new Judgement(declaration, asOf, NodeVerdicts.Instance, cancellationToken));
        if (_logger is not null)
        {
            Log(_logger, report, asOf);
        }

        return report;
    }

    /// <inheritdoc/>
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _compiled.Judge(_compiled.Only(rule), new Judgement(declaration, asOf, NodeVerdicts.Instance, cancellationToken));
    }

    // By itself, so that the assembly of logging is loaded only where there is a log.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Log(ILogger logger, ComplianceReport report, DateOnly asOf)
    {
        EvaluationLog.Judged(logger, asOf, report.Counts.Violations, report.Counts.Cautions, report.Counts.Undetermined);
        if (report.NothingChecked)
        {
            EvaluationLog.NothingChecked(logger, asOf);
        }
    }
}
