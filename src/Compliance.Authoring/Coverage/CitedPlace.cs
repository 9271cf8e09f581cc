using Compliance.Conditions.Terms;
using Compliance.Rules;

namespace Compliance.Authoring.Coverage;

/// <summary>What cites a place in a source, while it is collected.</summary>
internal sealed class CitedPlace
{
    public List<Rule> Rules { get; } = [];

    public List<Parameter> Parameters { get; } = [];

    public List<Definition> Definitions { get; } = [];
}
