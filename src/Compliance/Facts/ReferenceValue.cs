using Compliance.Text;

namespace Compliance.Facts;

/// <summary>A reference to another declared thing.</summary>
public sealed class ReferenceValue(string id, SourceSpan span) : FactValue(span)
{
    private Entity? _target;

    /// <summary>Gets the id of the thing referred to.</summary>
    public string Id { get; } = id;

    /// <summary>Gets the thing referred to. The declaration binder sets it before anybody sees the value.</summary>
    public Entity Target
    {
        get => _target ?? throw new InvalidOperationException($"The reference '{Id}' was not resolved.");
        internal set => _target = value;
    }

    /// <inheritdoc/>
    public override string Canonical => Id;

    /// <inheritdoc/>
    public override LocalizedText Display => _target?.Label ?? LocalizedText.Same(Id);
}
