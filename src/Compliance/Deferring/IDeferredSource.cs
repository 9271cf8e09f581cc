namespace Compliance.Deferring;

/// <summary>Computes the value of a <see cref="Deferred{T}"/>.</summary>
/// <typeparam name="T">What is computed.</typeparam>
internal interface IDeferredSource<out T>
{
    /// <summary>Computes the value. Called once, unless it throws.</summary>
    T Compute();
}
