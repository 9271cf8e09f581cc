using Compliance.Text;

namespace Compliance.Evaluation.Nodes;

/// <summary>A value that has a place in the declaration.</summary>
internal interface IPathNode
{
    /// <summary>Gets the path by ids, as <c>activities[wallet].kind</c>.</summary>
    string PathIn(Frame frame);

    /// <summary>Gets the path in words.</summary>
    LocalizedText LabelIn(Frame frame);
}
