namespace Compliance.Authoring.Coverage.Boundaries;

/// <summary>Whether cases hold a threshold's value.</summary>
public enum BoundaryState
{
    /// <summary>No case judges anything under it.</summary>
    Unreached,

    /// <summary>Cases reach it, but the value could be another one and they would all pass.</summary>
    Open,

    /// <summary>Cases hold it from both sides.</summary>
    Pair,
}
