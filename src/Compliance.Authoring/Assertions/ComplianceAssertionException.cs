namespace Compliance.Authoring.Assertions;

/// <summary>Thrown when a report is not what a test expects. Every test framework reports it as a failure.</summary>
public sealed class ComplianceAssertionException : Exception
{
    /// <summary>Creates an exception.</summary>
    public ComplianceAssertionException()
    {
    }

    /// <summary>Creates an exception with the text a test shows.</summary>
    public ComplianceAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with the text a test shows and its cause.</summary>
    public ComplianceAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
