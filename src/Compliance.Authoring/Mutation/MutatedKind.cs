namespace Compliance.Authoring.Mutation;

/// <summary>What was changed.</summary>
public enum MutatedKind
{
    /// <summary>A rule, judged by its own cases.</summary>
    Rule,

    /// <summary>A defined term, judged by the cases of all rules that use it.</summary>
    Definition,

    /// <summary>A parameter, judged by the cases of all rules that use it.</summary>
    Parameter,
}
