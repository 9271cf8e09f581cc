using System.Collections.Immutable;
using Compliance.Evaluation.Engines;
using Compliance.NRules.Facts;
using Compliance.NRules.Translation;
using Compliance.Conditions.Terms;
using Declaration = Compliance.Declarations.Declaration;
using Compliance.Rules;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>A Rete network for some rules and the definitions they use. Immutable; each run is a session of its own.</summary>
internal sealed class RuleNetwork
{
    private const int BatchSize = 32;

    private readonly ISessionFactory _sessions;
    private readonly FactLoader _facts;
    private readonly Dictionary<object, ImmutableArray<DefinitionUse>> _uses;

    private RuleNetwork(string name, ISessionFactory sessions, NetworkReads reads, Dictionary<object, ImmutableArray<DefinitionUse>> uses)
    {
        Name = name;
        _sessions = sessions;
        _facts = new FactLoader(reads);
        _uses = uses;
    }

    /// <summary>Gets what it is for: a pack and what its rules examine.</summary>
    public string Name { get; }

    /// <summary>Gets NRules' own description of the network.</summary>
    public ReteGraph Schema => _sessions.GetSchema();

    /// <summary>Translates rules and compiles the network.</summary>
    /// <exception cref="UntranslatableRuleException">NRules does not accept a production.</exception>
    public static RuleNetwork Compile(string name, ImmutableArray<Rules.Rule> rules)
    {
        var compiler = new ConditionCompiler();
        var network = new Network(compiler);

        // A formula over the facts of one thing is a test of its own.
        var definitions = rules.SelectMany(r => RuleTerms.Of(r).Definitions).Where(d => !PatternFreeWalker.Is(d)).Distinct(ReferenceEqualityComparer.Instance).Cast<Definition>().ToList();
        var uses = new Dictionary<object, ImmutableArray<DefinitionUse>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < definitions.Count; i++)
        {
            new DefinitionTranslator(network, definitions[i], priority: 1000 * (i + 1)).Translate();
            uses.Add(definitions[i], DefinitionUse.Of(definitions[i], compiler));
        }

        foreach (var rule in rules)
        {
            new RuleTranslator(network, rule).Translate();
            uses.Add(rule, DefinitionUse.Of(rule, compiler));
        }

        return new RuleNetwork(name, Compile(network.Productions), NetworkReads.Of(rules, definitions), uses);
    }

    /// <summary>Gets the definitions that a rule or definition of the network uses itself.</summary>
    public ImmutableArray<DefinitionUse> UsesOf(object user) => _uses[user];

    /// <summary>Opens a session of NRules.</summary>
    public ISession Open() => _sessions.CreateSession();

    /// <summary>Matches a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="subjects">The dated subjects; the rules asked of them get what is found.</param>
    /// <param name="cancellationToken">Stops the matching.</param>
    public void Match(Declaration declaration, IReadOnlyCollection<DatedSubject> subjects, CancellationToken cancellationToken)
    {
        var facts = _facts.Load(declaration);
        foreach (var batch in Batches(subjects))
        {
            var session = Open();
            session.AutoPropagateLinkedFacts = false;
            session.InsertAll(facts);
            session.InsertAll(batch);
            Fire(session, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    // What productions of one priority derive is matched at once, for those of lower priorities: joined one by one, each derived fact would
    // walk all that its join holds.
    private static void Fire(ISession session, CancellationToken cancellationToken)
    {
        while (!session.Agenda.IsEmpty)
        {
            var priority = session.Agenda.Peek().Rule.Priority;
            do
            {
                session.Fire(1, cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
            }
            while (!session.Agenda.IsEmpty && session.Agenda.Peek().Rule.Priority == priority);
            session.PropagateLinked();
        }
    }

    // NRules joins by comparing each with each. What is evaluated for different days has nothing to do with each other: matched
    // in batches of whole days, many days take time in proportion to their number.
    private static IEnumerable<List<DatedSubject>> Batches(IEnumerable<DatedSubject> subjects)
    {
        var batch = new List<DatedSubject>();
        foreach (var day in subjects.GroupBy(s => s.Day).OrderBy(d => d.Key))
        {
            batch.AddRange(day);
            if (batch.Count >= BatchSize)
            {
                yield return batch;
                batch = [];
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static ISessionFactory Compile(IEnumerable<IRuleDefinition> productions)
    {
        var compiler = new RuleCompiler(new RuleCompilerOptions
        {
            UnsupportedExpressionHandling = RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual,
        })
        {
            ExpressionCompiler = ExpressionShapes.Instance,
        };
        try
        {
            return compiler.Compile(productions);
        }
        catch (RuleCompilationException exception)
        {
            throw new UntranslatableRuleException(exception.RuleName, exception);
        }
    }
}
