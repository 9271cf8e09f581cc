using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>What stays the same while one declaration is judged, with the values of definitions that were computed already.</summary>
/// <remarks>One context per evaluation; never shared between threads.</remarks>
internal sealed class EvaluationContext(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken)
{
    private readonly Dictionary<(Definition, Entity, DateOnly), FactValue?> _definitions = [];

    public Declaration Declaration { get; } = declaration;

    public DateValue AsOf { get; } = new(asOf, default);

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public bool TryGetDefinition(Definition definition, Entity entity, DateOnly lawDay, out FactValue? value) =>
        _definitions.TryGetValue((definition, entity, lawDay), out value);

    public void Remember(Definition definition, Entity entity, DateOnly lawDay, FactValue? value) =>
        _definitions[(definition, entity, lawDay)] = value;
}
