using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>A value that has a place in the declaration.</summary>
internal interface IPathNode
{
    /// <summary>Gets the path by ids, as <c>activities[wallet].kind</c>.</summary>
    string PathIn(Frame frame);

    /// <summary>Gets the same as the thing and the names of the fields below it, from which display texts are made.</summary>
    FactPlace PlaceIn(Frame frame);
}
