using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Live;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Text;
using Microsoft.Extensions.Logging;

namespace Compliance.Evaluation;

/// <summary>The native engine: evaluates declarations by a rulebook. Immutable and thread-safe.</summary>
public sealed class ComplianceEngine : IComplianceEngine
{
    private readonly CompiledRulebook _compiled;
    private readonly ChosenEngines<CompiledRulebook> _chosen;
    private readonly ILogger? _logger;

    /// <summary>Creates an engine. The rulebook is compiled as far as needed before the first declaration.</summary>
    /// <param name="rulebook">The rules.</param>
    public ComplianceEngine(Rulebook rulebook)
        : this(rulebook ?? throw new ArgumentNullException(nameof(rulebook)), rulebook.Rules, null)
    {
    }

    /// <summary>Creates an engine that logs the number of findings of each kind.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="logger">The log. What a company declares never goes into it.</param>
    public ComplianceEngine(Rulebook rulebook, ILogger<ComplianceEngine> logger)
        : this(rulebook) => _logger = logger ?? throw new ArgumentNullException(nameof(logger));

    private ComplianceEngine(Rulebook rulebook, IReadOnlyCollection<Rule> rules, TermReplacement? replacement)
    {
        Rulebook = rulebook;
        Declarations = new DeclarationReader(rulebook.Vocabulary);
        _compiled = CompiledRulebook.Compile(rulebook, rules, new Compiler(replacement));
        _chosen = new(rulebook, chosen => CompiledRulebook.Compile(chosen, chosen.Rules.Where(r => rules.Count == rulebook.Rules.Length || rules.Any(own => own.Id == r.Id)), new Compiler(replacement)));
    }

    /// <inheritdoc/>
    public Rulebook Rulebook { get; }

    /// <inheritdoc/>
    public DeclarationReader Declarations { get; }

    /// <summary>Loads rules and makes them ready to run.</summary>
    /// <param name="files">The rule files.</param>
    /// <exception cref="InvalidRulebookException">A rule file has an error; the exception lists every mistake.</exception>
    public static ComplianceEngine Load(RuleFileSet files) => new(RulebookLoader.Load(files).GetRulebookOrThrow());

    /// <summary>Creates an engine of one rule in which a parameter has other values: for finding out which outcomes depend on it.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="rule">The rule that is evaluated; the reports hold no other.</param>
    /// <param name="parameter">A parameter that the rule uses (<see cref="RuleTerms"/>).</param>
    /// <param name="values">Its values in this engine, of the same type; the periods in force must be those of the parameter.</param>
    /// <exception cref="ArgumentException">The periods in force differ.</exception>
    public static ComplianceEngine WithParameter(Rulebook rulebook, Rule rule, Parameter parameter, ImmutableArray<ParameterValue> values)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(parameter);
        if (!values.Select(v => v.InForce).SequenceEqual(parameter.Values.Select(v => v.InForce)))
        {
            throw new ArgumentException("The periods in force must be those of the parameter.", nameof(values));
        }

        return new ComplianceEngine(rulebook, [rule], new TermReplacement { Parameter = parameter, Substitute = parameter with { Values = values } });
    }

    /// <summary>Creates an engine of one rule, which may be a changed copy of one of the rulebook: for finding out which outcomes the change decides.</summary>
    /// <param name="rulebook">The rulebook: its vocabulary, its terms, its mitigations.</param>
    /// <param name="rule">The rule that is evaluated; the reports hold no other.</param>
    public static ComplianceEngine WithRule(Rulebook rulebook, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(rule);
        return new ComplianceEngine(rulebook, [rule], null);
    }

    /// <summary>Creates an engine of one rule in which a defined term has another body: for finding out which outcomes depend on it.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="rule">The rule that is evaluated; the reports hold no other.</param>
    /// <param name="definition">A term that the rule uses (<see cref="RuleTerms"/>).</param>
    /// <param name="when">The condition of the term in this engine, where the term has one; it may use what the term's own uses.</param>
    /// <param name="value">The value of the term in this engine, where the term has no condition.</param>
    /// <exception cref="ArgumentException">The term has a condition and none is given, or a value and none is given.</exception>
    public static ComplianceEngine WithDefinition(Rulebook rulebook, Rule rule, Definition definition, Condition? when, Expression? value)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.When is null != when is null || definition.Value is null != value is null)
        {
            throw new ArgumentException("A condition replaces a condition, and a value a value.", nameof(when));
        }

        return new ComplianceEngine(rulebook, [rule], new TermReplacement { Definition = definition, When = when, Value = value });
    }

    /// <inheritdoc/>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= EvaluateOptions.Default;
        var compiled = options.Choice.IsAll ? _compiled : _chosen.For(options.Choice);
        var report = compiled.Report(new EvaluationRequest(declaration, asOf, options.HorizonDays, NodeVerdicts.Instance, cancellationToken) { MaxSteps = options.MaxSteps });
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
        return _compiled.Evaluate(_compiled.Only(rule), new EvaluationRequest(declaration, asOf, 0, NodeVerdicts.Instance, cancellationToken));
    }

    /// <inheritdoc/>
    public IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= EvaluateOptions.Default;
        var compiled = options.Choice.IsAll ? _compiled : _chosen.For(options.Choice);
        return new ComplianceSession(compiled, declaration, asOf, options.HorizonDays, options.MaxSteps, verdicts: null, cancellationToken);
    }

    // By itself, so that the assembly of logging is loaded only where there is a log.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Log(ILogger logger, ComplianceReport report, DateOnly asOf)
    {
        // The day as a text: how a log writes a DateOnly depends on the culture.
        if (logger.IsEnabled(LogLevel.Debug))
        {
            EvaluationLog.Evaluated(logger, IsoDay.Of(asOf), report.Counts.Violations, report.Counts.Cautions, report.Counts.Undetermined);
        }

        if (report.NothingChecked)
        {
            EvaluationLog.NothingChecked(logger, IsoDay.Of(asOf));
        }
    }
}
