"""Claude by Anthropic's SDK: directly, on Amazon Bedrock, on Google Vertex."""
