namespace Compliance.Evaluation.Live;

/// <summary>The data of the event that a question was opened or settled.</summary>
/// <param name="change">The change.</param>
public sealed class QuestionChangedEventArgs(QuestionChange change) : EventArgs
{
    /// <summary>Gets the change.</summary>
    public QuestionChange Change { get; } = change;
}
