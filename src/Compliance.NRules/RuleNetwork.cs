using Compliance.NRules.Translation.Expressions;
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
    private const int BatchSize = 128;

    private readonly ISessionFactory _sessions;
    private readonly Dictionary<object, ImmutableArray<DefinitionUse>> _uses;
    private readonly Dictionary<Definition, int> _stages;

    private RuleNetwork(string name, ISessionFactory sessions, NetworkReads reads, Dictionary<object, ImmutableArray<DefinitionUse>> uses, Dictionary<Definition, int> stages)
    {
        Name = name;
        _sessions = sessions;
        Facts = new FactLoader(reads);
        _uses = uses;
        _stages = stages;
        StageCount = stages.Count == 0 ? 1 : stages.Values.Max() + 2;
    }

    /// <summary>Gets what it is for: a pack and what its rules examine.</summary>
    public string Name { get; }

    /// <summary>Gets what finds the facts that it matches.</summary>
    public FactLoader Facts { get; }

    /// <summary>Gets NRules' own description of the network.</summary>
    public ReteGraph Schema => _sessions.GetSchema();

    /// <summary>Translates rules and compiles the network.</summary>
    /// <exception cref="UntranslatableRuleException">NRules does not accept a production.</exception>
    public static RuleNetwork Compile(string name, ImmutableArray<Rules.Rule> rules)
    {
        var compiler = new ConditionCompiler();
        var network = new Network(compiler);

        // A formula over the facts of one thing is a test of its own.
        var definitions = rules.SelectMany(r => RuleTerms.Of(r).Definitions).Where(d => !FormulaWalker.Is(d)).Distinct(ReferenceEqualityComparer.Instance).Cast<Definition>().ToList();
        var uses = new Dictionary<object, ImmutableArray<DefinitionUse>>(ReferenceEqualityComparer.Instance);
        foreach (var definition in definitions)
        {
            new DefinitionTranslator(network, definition).Translate();
            uses.Add(definition, DefinitionUse.Of(definition, compiler));
        }

        var stages = new Dictionary<Definition, int>(ReferenceEqualityComparer.Instance);
        definitions.ForEach(d => Stage(d, uses, stages));

        foreach (var rule in rules)
        {
            new RuleTranslator(network, rule).Translate();
            uses.Add(rule, DefinitionUse.Of(rule, compiler));
        }

        return new RuleNetwork(name, Compile(network.Productions), NetworkReads.Of(rules, definitions), uses, stages);
    }

    /// <summary>Gets the definitions that a rule or definition of the network uses itself.</summary>
    public ImmutableArray<DefinitionUse> UsesOf(object user) => _uses[user];

    /// <summary>Gets how many stages a match has: one for each depth of definitions, and the last for the rules.</summary>
    public int StageCount { get; }

    /// <summary>Gets the stage in which a definition of the network is matched: after all those that it uses.</summary>
    public int StageOf(Definition definition) => _stages[definition];

    /// <summary>Opens a session of NRules.</summary>
    public ISession Open()
    {
        var session = _sessions.CreateSession();
        session.AutoPropagateLinkedFacts = false;
        return session;
    }

    /// <summary>Matches a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="stages">The dated subjects by stage; the rules asked of the last get what is found.</param>
    /// <param name="cancellationToken">Stops the matching.</param>
    public void Match(Declaration declaration, IEnumerable<IReadOnlyCollection<DatedSubject>> stages, CancellationToken cancellationToken)
    {
        var facts = Facts.Load(declaration);
        foreach (var batch in Batches(stages))
        {
            var session = Open();
            session.InsertAll(facts);
            Match(session, batch, cancellationToken);
        }
    }

    /// <summary>Matches a batch, stage after stage.</summary>
    /// <param name="session">The session of NRules, which holds the other facts.</param>
    /// <param name="batch">The dated subjects by stage.</param>
    /// <param name="cancellationToken">Stops the matching.</param>
    public static void Match(ISession session, List<DatedSubject>[] batch, CancellationToken cancellationToken)
    {
        foreach (var subjects in batch.Where(s => s.Count > 0))
        {
            session.InsertAll(subjects);
            Fire(session, cancellationToken);
        }
    }

    /// <summary>Divides dated subjects into batches that are matched one after the other, each by stage.</summary>
    /// <remarks>
    /// What is matched for different days has nothing to do with each other, and NRules joins by comparing each with each: matched in
    /// batches of whole days, many days take time in proportion to their number.
    /// </remarks>
    public static IEnumerable<List<DatedSubject>[]> Batches(IEnumerable<IReadOnlyCollection<DatedSubject>> stages)
    {
        var byDay = stages.SelectMany((subjects, stage) => subjects.Select(s => (Stage: stage, Subject: s))).GroupBy(s => s.Subject.Day).OrderBy(d => d.Key);
        var batch = new List<(int Stage, DatedSubject Subject)>();
        foreach (var day in byDay)
        {
            batch.AddRange(day);
            if (batch.Count >= BatchSize)
            {
                yield return ByStage(batch);
                batch.Clear();
            }
        }

        if (batch.Count > 0)
        {
            yield return ByStage(batch);
        }
    }

    private static List<DatedSubject>[] ByStage(List<(int Stage, DatedSubject Subject)> batch)
    {
        var stages = new List<DatedSubject>[batch.Max(s => s.Stage) + 1];
        for (var stage = 0; stage < stages.Length; stage++)
        {
            stages[stage] = [.. batch.Where(s => s.Stage == stage).Select(s => s.Subject)];
        }

        return stages;
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

    private static int Stage(Definition definition, Dictionary<object, ImmutableArray<DefinitionUse>> uses, Dictionary<Definition, int> stages)
    {
        if (!stages.TryGetValue(definition, out var stage))
        {
            // Definitions do not use each other in a circle.
            stage = uses[definition].Select(u => Stage(u.Definition, uses, stages) + 1).DefaultIfEmpty(0).Max();
            stages.Add(definition, stage);
        }

        return stage;
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
