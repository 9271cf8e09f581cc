namespace Compliance.Binding.Shapes;

/// <summary>Whether a key of a mapping must be written.</summary>
public enum KeyUse
{
    /// <summary>It may be left out.</summary>
    Optional,

    /// <summary>It must be there.</summary>
    Required,

    /// <summary>Whether it must, may or must not be there depends on others; the binder decides.</summary>
    Conditional,
}
