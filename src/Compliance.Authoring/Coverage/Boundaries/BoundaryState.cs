namespace Compliance.Authoring.Coverage.Boundaries;

/// <summary>Whether cases hold a parameter's value.</summary>
public enum BoundaryState
{
    /// <summary>No case evaluates anything under it.</summary>
    Unreached,

    /// <summary>Cases reach it, but the value could be another one and they would all pass.</summary>
    Open,

    /// <summary>Cases hold it from both sides.</summary>
    Pair,
}
