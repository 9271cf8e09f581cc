namespace Compliance.Law;

/// <summary>What a type of legal source can carry: whether the breach of a provision in it can be a violation.</summary>
public enum LegalForce
{
    /// <summary>It binds by itself.</summary>
    Binding,

    /// <summary>It counts where what it implements is cited beside it and binds.</summary>
    Implementing,

    /// <summary>It binds nobody by itself, as policy, or what binds states only: a breach is a caution at most.</summary>
    NonBinding,

    /// <summary>It is not law yet.</summary>
    Draft,
}
