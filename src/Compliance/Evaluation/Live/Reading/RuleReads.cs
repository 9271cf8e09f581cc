using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>What a rule reads, by how it gets there: for its verdict its conditions, exceptions and terms; for its findings besides messages, mitigations and the names by which things are shown.</summary>
internal sealed class RuleReads
{
    private RuleReads(RuleReads? findings) => Findings = findings ?? this;

    /// <summary>Gets what is read for findings besides.</summary>
    public RuleReads Findings { get; }

    /// <summary>Gets the fields it reads from its subject itself.</summary>
    public HashSet<Field> Own { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the fields it reads from things that the subject refers to, and they to others.</summary>
    public HashSet<Field> Reached { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the fields it reads from things that it finds in another way: any of a list, or the only one of an entity.</summary>
    public HashSet<Field> Others { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the entities of whose things it looks at all, or at the only one.</summary>
    public HashSet<EntityType> Sets { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Examines a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="mitigations">All mitigations of the rulebook.</param>
    public static RuleReads Of(Rule rule, IEnumerable<Mitigation> mitigations)
    {
        var reads = new RuleReads(new RuleReads(findings: null));
        var walker = new ReadWalker(reads, ReadRoot.Subject);
        walker.Walk(rule.AppliesWhen);
        walker.Walk(rule.Requirement);
        foreach (var exception in rule.Exceptions)
        {
            walker.Walk(exception.When);
        }

        var shown = new ReadWalker(reads.Findings, ReadRoot.Subject);
        shown.Walk(rule.Message);
        shown.Walk(rule.Remedy);
        if (rule.Time is { } time)
        {
            reads.Add(time, ReadRoot.Subject);
        }

        reads.AddName(rule.Subject, ReadRoot.Subject);
        foreach (var mitigation in mitigations)
        {
            if (mitigation.Reaches(rule) && ReferenceEquals(mitigation.Subject, rule.Subject))
            {
                new ReadWalker(reads.Findings, ReadRoot.Subject).Walk(mitigation.When);
            }
        }

        return reads;
    }

    /// <summary>Adds a field, and the names that are shown with it: of its thing, and of the things that it refers to.</summary>
    public void Add(Field field, ReadRoot root)
    {
        Of(root).Add(field);
        if (field.Owner is EntityType owner)
        {
            AddName(owner, root);
        }

        AddTargets(field.Type, root == ReadRoot.Subject ? ReadRoot.Reached : root);
    }

    /// <summary>Adds an entity of whose things all are looked at, or the only one.</summary>
    public void Add(EntityType set)
    {
        Sets.Add(set);
        AddName(set, ReadRoot.Others);
    }

    private void AddName(EntityType type, ReadRoot root)
    {
        if (type.DisplayField is { } name)
        {
            Findings.Of(root).Add(name);
        }
    }

    private void AddTargets(FactType type, ReadRoot root)
    {
        switch (type)
        {
            case FactType.ReferenceType reference:
                AddName(reference.Target, root);
                break;
            case FactType.ListType list:
                AddTargets(list.Element, root);
                break;
            case FactType.MapType map:
                AddTargets(map.Value, root);
                break;
            case FactType.ObjectType nested:
                foreach (var field in nested.Definition.Fields)
                {
                    AddTargets(field.Type, root);
                }

                break;
        }
    }

    private HashSet<Field> Of(ReadRoot root) => root switch
    {
        ReadRoot.Subject => Own,
        ReadRoot.Reached => Reached,
        ReadRoot.Others => Others,
    };
}
