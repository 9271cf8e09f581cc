using System.Text;

namespace Compliance.Architecture.Tests;

/// <summary>A directed graph of rooms or projects.</summary>
internal sealed class ArrowGraph(IReadOnlySet<(string User, string Used)> arrows)
{
    /// <summary>Gets all nodes, in alphabetical order.</summary>
    public IReadOnlyList<string> Nodes { get; } = [.. arrows.SelectMany(a => new[] { a.User, a.Used }).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Gets the nodes that can be reached from a node by one arrow or more.</summary>
    public IReadOnlySet<string> Reachable(string node)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([node]);
        while (open.TryPop(out var next))
        {
            foreach (var (_, used) in arrows.Where(a => a.User == next))
            {
                if (reached.Add(used))
                {
                    open.Push(used);
                }
            }
        }

        return reached;
    }

    /// <summary>Draws the graph as a Mermaid block without the arrows that others imply (its transitive reduction).</summary>
    /// <param name="order">The nodes, in the order in which they are listed.</param>
    public string ToMermaid(IReadOnlyList<string> order)
    {
        var text = new StringBuilder("```mermaid\nflowchart BT\n");
        foreach (var user in order)
        {
            foreach (var used in order.Where(used => arrows.Contains((user, used)) && !IsImplied(user, used)))
            {
                text.Append("    ").Append(user).Append(" --> ").Append(used).Append('\n');
            }
        }

        return text.Append("```\n").ToString();
    }

    private bool IsImplied(string user, string used) =>
        arrows.Any(a => a.User == user && a.Used != used && Reachable(a.Used).Contains(used));
}
